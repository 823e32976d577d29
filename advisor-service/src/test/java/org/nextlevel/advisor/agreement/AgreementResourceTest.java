package org.nextlevel.advisor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

@QuarkusTest
@Tag("M2.2")
class AgreementResourceTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID director;
    private UUID emma;
    private Talk talk;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        director = company.hires("dora", null);
        emma = company.hires("emma", company.hires("mia", director));
        talk = new Talk(company, emma);
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    void aQuestionIsAnsweredInWritingAndHoldsOnceBothConfirmed() {
        String id = talk.asks("emma")
                .statusCode(201)
                .body("state", is("ASKED"), "number", is(1), "actions.move", contains("WITHDRAW"))
                .body("silence.days", is(0), "silence.nextReminderOn", notNullValue())
                .extract()
                .path("id");
        talk.reads("mia", id).body("actions.move", contains("ANSWER"));
        talk.says("mia", id, "0", "answer", Talk.MENTORING)
                .statusCode(200)
                .body("state", is("ANSWERED"), "actions.move", contains("ANSWER", "WITHDRAW"));
        talk.says("emma", id, "1", "question", "{\"question\":\"Does an intern count?\"}")
                .body("state", is("ASKED"), "question", is("Does an intern count?"));
        talk.says("mia", id, "2", "answer", Talk.MENTORING).body("state", is("ANSWERED"));
        talk.says("emma", id, "3", "confirmation", null)
                .body("state", is("CONFIRMED"), "actions", empty())
                .body("items.competency.key", contains("mentoring"));
        talk.says("mia", id, "4", "answer", Talk.MENTORING)
                .statusCode(409)
                .body("type", is("urn:problem:agreement-state"));
    }

    @Test
    void aChangeIsANewVersionAndTheFormerOneHoldsUntilThePersonConfirms() {
        String first = talk.agreed("mia", "emma");
        String second = talk.states("mia").body("number", is(2)).extract().path("id");
        talk.reads("emma", first).body("state", is("CONFIRMED"));
        talk.states("mia").statusCode(409).body("type", is("urn:problem:agreement-open"));
        talk.says("emma", second, "0", "confirmation", null).statusCode(200);
        talk.reads("emma", first).body("state", is("REPLACED"), "items.competency.key", contains("mentoring"));
        company.as("emma")
                .queryParam("limit", 1)
                .get(talk.all())
                .then()
                .body("items.id", contains(second), "next", notNullValue());
    }

    @Test
    void aNewManagerFindsItInForceAndConfirmsOrStatesItAnew() {
        String id = talk.agreed("mia", "emma");
        company.tells(emma, 2, "emma", director, "engineer", 20);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> talk.reads("emma", id).extract().path("byFormerManager"));
        talk.reads("dora", id).body("state", is("CONFIRMED"), "actions.move", contains("CONFIRM"));
        company.as("mia").get(talk.all() + "/" + id).then().statusCode(403);
        talk.says("dora", id, "1", "confirmation", null)
                .statusCode(200)
                .body("byFormerManager", is(false), "upheldBy.id", is(director.toString()));
        talk.states("dora").statusCode(201).body("number", is(2));
    }

    @Test
    void whoeverActsOnAnOldStateChangesNothing() {
        String id = talk.states("mia").extract().path("id");
        talk.says("mia", id, "0", "answer", "{\"items\":[]}").statusCode(200);
        talk.says("emma", id, "0", "confirmation", null).statusCode(412);
        company.as("emma")
                .post("%s/%s/confirmation".formatted(talk.all(), id))
                .then()
                .statusCode(428);
        talk.reads("emma", id).body("state", is("ANSWERED"));
    }

    @Test
    void manyQuestionsAtOnceBeginOneVersion() throws InterruptedException {
        List<Integer> statuses = new CopyOnWriteArrayList<>();
        List<Thread> askers = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.startVirtualThread(
                        () -> statuses.add(talk.asks("emma").extract().statusCode())))
                .toList();
        for (Thread asker : askers) {
            asker.join();
        }
        assertThat(statuses).hasSize(8).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void theSameKeyTwiceAsksOnce() {
        Map<String, String> key = Map.of("Idempotency-Key", "one");
        String first =
                talk.begins("emma", "{\"target\":\"senior\"}", key).extract().path("id");
        talk.begins("emma", "{\"target\":\"senior\"}", key).statusCode(201).body("id", is(first));
    }

    @Test
    void whatTheFrameworkDoesNotKnowIsNamed() {
        talk.begins("emma", "{\"target\":\"astronaut\"}", Map.of()).statusCode(422);
        talk.begins("emma", "{\"target\":\"senior\",\"items\":[]}", Map.of())
                .statusCode(422)
                .body("violations[0].pointer", is("#/items"));
        talk.begins(
                        "mia",
                        "{\"target\":\"senior\",\"items\":[{\"competency\":\"juggling\",\"level\":\"senior\",\"text\":\"x\",\"required\":true}]}",
                        Map.of())
                .statusCode(422)
                .body("violations[0].pointer", is("#/items/0/competency"));
        company.as("dora")
                .contentType("application/json")
                .body("{\"target\":\"senior\"}")
                .post("/api/employees/me/requirement-agreements")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:no-manager"));
    }

    @Test
    void whatOthersReadAndWriteOfItIsRecorded() {
        String id = talk.agreed("mia", "emma");
        talk.reads("dora", id).statusCode(200);
        assertThat(company.rows("select replace(actor, '-subject', '') || ' ' || action from audit where subject = '%s'"
                        .formatted(emma)))
                .contains("mia requirement-agreement-begun", "dora requirement-agreement-read");
        talk.reads("dora", id).body("actions", empty());
        company.as("emma").get(talk.all()).then().body("items.number", containsInAnyOrder(1));
    }
}
