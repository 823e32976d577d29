package org.nextlevel.kit.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.kit.Database;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.log.ExpectedLog;

/** Operators see what could not be handled, and have it handled once more: once, and in the order of its key. */
@QuarkusTest
@ExpectedLog(logger = "org.nextlevel.kit.event.inbox.Inbox", says = "could not be handled")
@ExpectedLog(logger = "io.smallrye.reactive.messaging.provider", says = "SRMSG")
@ExpectedLog(logger = "org.nextlevel.kit.event.letter.ReplayDeadLetters", says = "could not be handled again")
class DeadLetterRoutesTest {
    private final String tenant = "letters-" + UUID.randomUUID();
    private final UUID note = UUID.randomUUID();

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    Producer<String, String> kafka;

    @Test
    void whatWasMendedIsReplayedOnceAndInOrder() {
        refuseNotes();
        long first = dead();
        long second = dead();
        operator()
                .get(path("/dead-letters/%d", second))
                .then()
                .statusCode(200)
                .body(
                        "behind",
                        is((int) first),
                        "state",
                        is("WAITING"),
                        "explanation",
                        containsString("Mend the cause"));
        replay(second).statusCode(409).body("type", is("urn:problem:dead-letter-behind"));
        replay(first).statusCode(409).body("type", is("urn:problem:dead-letter-refused"));

        takeNotes();
        replay(first).statusCode(200).body("state", is("REPLAYED"), "settledBy", is(operatorId()));
        replay(second).statusCode(200).body("state", is("REPLAYED"));
        replay(second).statusCode(200);
        assertThat(times()).containsExactly("2");
        operator()
                .put(path("/dead-letters/%d/done", first))
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:dead-letter-settled"));
    }

    @Test
    void ofARangeNothingOvertakesWhatFailsAgain() {
        refuseNotes();
        long first = dead();
        long second = dead();
        replayAll(first, second).body("failed", contains((int) first), "behind", contains((int) second));
        takeNotes();
        replayAll(first, second)
                .body("replayed", contains((int) first, (int) second), "failed.size()", is(0), "more", is(false));
        replayAll(first, second).body("replayed.size()", is(0));
        assertThat(times()).containsExactly("2");
    }

    @Test
    void whatWasHandledMeanwhileCountsNoSecondTime() {
        refuseNotes();
        UUID event = UUID.randomUUID();
        long letter = dead(event);
        takeNotes();
        tell(event);
        await().atMost(Duration.ofSeconds(30)).until(() -> times().equals(List.of("1")));
        replay(letter).statusCode(200);
        assertThat(times()).containsExactly("1");
    }

    @Test
    void whatAnOperatorIsDoneWithWaitsNoMore() {
        refuseNotes();
        long letter = dead();
        operator()
                .get(path("/dead-letters?limit=200"))
                .then()
                .statusCode(200)
                .body("items.find { it.id == %d }.head".formatted(letter), startsWith("{\"noteId\""));
        operator()
                .put(path("/dead-letters/%d/done", letter))
                .then()
                .statusCode(200)
                .body("state", is("DONE"));
        operator().put(path("/dead-letters/%d/done", letter)).then().statusCode(200);
        operator()
                .get(path("/dead-letters?limit=200"))
                .then()
                .body("items.find { it.id == %d }".formatted(letter), nullValue());
        replay(letter).statusCode(409).body("type", is("urn:problem:dead-letter-settled"));
    }

    @ParameterizedTest
    @CsvSource({
        "/dead-letters?limit=0, 400",
        "/dead-letters?limit=x, 400",
        "/dead-letters?cursor=x, 400",
        "/dead-letters?state=GONE, 400",
        "/dead-letters?sort=id, 400",
        "/dead-letters/999999999, 404",
        "/dead-letters/x, 404",
        "/set-aside-events?limit=201, 400",
        "/copies?differing=some, 400",
        "/copies?sort=id, 400",
    })
    void whatIsAskedWronglyIsAProblemInTheReadersLanguage(String path, int status) {
        operator()
                .header("Accept-Language", "de")
                .get(path(path))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", "de");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /dead-letters",
        "GET, /dead-letters/1",
        "POST, /dead-letters/1/replay",
        "POST, /dead-letters/replay?from=1&to=2",
        "PUT, /dead-letters/1/done",
        "GET, /set-aside-events",
        "POST, /set-aside-events/1/release",
        "GET, /copies",
    })
    void nobodyElseOperates(String method, String path) {
        given().request(method, path(path)).then().statusCode(401);
        for (String role : List.of("hr", "auditor", "framework-editor")) {
            given().auth()
                    .oauth2(Tokens.of(tenant, "hanna", role))
                    .request(method, path(path))
                    .then()
                    .statusCode(403);
        }
        given().auth()
                .oauth2(Tokens.forged(tenant, "otto", "operator"))
                .request(method, path(path))
                .then()
                .statusCode(401);
        operator().request(method, path).then().statusCode(404);
    }

    /** As a fault of ours: no note can be counted. */
    private void refuseNotes() {
        Database.as(tenant, "insert into refused_note (tenant, id) values ('%s', '%s')".formatted(tenant, note));
    }

    private void takeNotes() {
        Database.as(tenant, "delete from refused_note where id = '%s'".formatted(note));
    }

    private long dead() {
        return dead(UUID.randomUUID());
    }

    private long dead(UUID event) {
        int before = letters().size();
        tell(event);
        await().atMost(Duration.ofSeconds(30)).until(() -> letters().size() > before);
        return Long.parseLong(letters().getLast());
    }

    private void tell(UUID event) {
        kafka.send(TestEvent.of("NoteWritten", tenant, "/service-kit")
                .with("id", event)
                .to("advice-events", note.toString(), "{\"noteId\":\"%s\"}".formatted(note)));
    }

    private List<String> letters() {
        return Database.as(tenant, "select id from dead_letter where key = '%s' order by id".formatted(note));
    }

    private List<String> times() {
        return Database.as(tenant, "select times from note_count where id = '%s'".formatted(note));
    }

    private ValidatableResponse replay(long letter) {
        return operator().post(path("/dead-letters/%d/replay", letter)).then();
    }

    private ValidatableResponse replayAll(long from, long to) {
        return operator()
                .post(path("/dead-letters/replay?from=%d&to=%d", from, to))
                .then()
                .statusCode(200);
    }

    private String path(String path, Object... values) {
        return management.resolve(path.formatted(values)).toString();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operators", "otto", "operator"));
    }

    private static String operatorId() {
        return Tokens.subjectOf("otto");
    }
}
