package org.nextlevel.integration.feed.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.feed.FeedListeners;
import org.nextlevel.session.EndedSession;
import org.nextlevel.testkit.Tokens;

@QuarkusTest
@Tag("M10.2")
class WaitForChangesTest {
    private final TellingCompany acme = TellingCompany.named();
    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    FeedListeners listeners;

    @AfterEach
    void end() {
        others.close();
    }

    @Test
    void whoWaitsIsAnsweredWhenSomethingHappens() throws Exception {
        String place = acme.latest();
        Future<Response> waiting = others.submit(() -> acme.reads("wait=20&after=" + place));
        awaitWaiting(1);
        UUID emma = acme.registers();
        assertThat(TellingCompany.json(waiting.get()).at("/items/0/person/id").asText())
                .isEqualTo(emma.toString());
        awaitWaiting(0);
    }

    @Test
    void whoWaitsForAnotherTypeWaitsOnAndIsGivenALaterPlace() throws Exception {
        String place = acme.latest();
        Future<Response> waiting = others.submit(() -> acme.reads("wait=20&types=person.left&after=" + place));
        awaitWaiting(1);
        acme.registers();
        acme.collects(place, 1);
        acme.rows(StoredChanges.of(1, "PERSON_LEFT"));
        var answer = TellingCompany.json(waiting.get());
        assertThat(answer.path("items")).hasSize(1);
        assertThat(answer.path("next").asText()).isEqualTo(acme.latest());
    }

    @Test
    void whatAnotherInstanceAddedIsAnsweredToo() throws Exception {
        String place = acme.latest();
        Future<Response> waiting = others.submit(() -> acme.reads("wait=20&after=" + place));
        awaitWaiting(1);
        acme.rows(StoredChanges.of(1, "PERSON_LEFT"));
        assertThat(TellingCompany.json(waiting.get()).at("/items/0/type").asText())
                .isEqualTo("person.left");
    }

    @Test
    @Tag("limits")
    void anAccountAndACompanyHaveSoManyWhoWaitAndNobodyElseWaitsForThem() throws Exception {
        List<Future<Response>> waiting = new ArrayList<>();
        for (String account : List.of("payroll", "chat")) {
            for (int request = 0; request < 4; request++) {
                waiting.add(others.submit(waitingFor(account)));
            }
        }
        awaitWaiting(8);
        for (String account : List.of("payroll", "another")) {
            Response refused = waitingFor(account).call();
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isNotNull();
        }
        acme.reads("after=latest").then().statusCode(200);
        TellingCompany globex = TellingCompany.named();
        globex.reads("after=latest&wait=1").then().statusCode(200);
        acme.registers();
        for (Future<Response> one : waiting) {
            assertThat(one.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    @Tag("gone")
    void whoseAccountIsEndedWhileWaitingIsRefused() throws Exception {
        Future<Response> waiting = others.submit(waitingFor("ended"));
        awaitWaiting(1);
        EndedSession ended =
                EndedSession.of(null, Tokens.subjectOf("service-account-ended"), Instant.parse("2100-01-01T00:00:00Z"));
        acme.tell(
                EndedSession.TOPIC,
                ended.key(),
                EndedSession.TYPE,
                EndedSession.SOURCE,
                new ObjectMapper().readTree(ended.json()),
                "");
        assertThat(waiting.get().statusCode()).isEqualTo(401);
    }

    private Callable<Response> waitingFor(String account) {
        return () -> given().auth()
                .oauth2(Tokens.ofService(acme.tenant(), account, "feed:read"))
                .get("/api/changes?after=latest&wait=20");
    }

    private void awaitWaiting(int number) {
        await().until(() -> listeners.waiting() == number);
    }
}
