package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("M9.2")
class NoOpportunityTest {
    private static final String LIST = "/api/employees/me/no-opportunity";
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void aPersonSaysWhereThereWasNoOpportunityAndWhy() {
        acme.lacks("depth", "ROLE_HAS_NONE").then().statusCode(201).body("version", is(0));
        acme.as("engineer")
                .get(LIST)
                .then()
                .body("items.competency.key", contains("depth"))
                .body("items[0].reason", is("ROLE_HAS_NONE"))
                .body("items[0].statement", is("Secretword why"))
                .body("items[0]", not(hasKey("until")));
    }

    @Test
    void theManagersAboveReadItAndThatIsRecorded() {
        acme.lacks("depth", "LEAVE");
        acme.as("manager")
                .get("/api/employees/%s/no-opportunity/depth".formatted(acme.idOf("engineer")))
                .then()
                .statusCode(200)
                .body("reason", is("LEAVE"));
        assertThat(acme.rows("select replace(actor, '-subject', '') from audit where action = 'no-opportunity-read'"))
                .containsExactly("manager");
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        acme.lacks("depth", "LEAVE");
        acme.lacks("depth", "LEAVE").then().statusCode(200).body("version", is(0));
        acme.lacks("depth", "OTHER").then().statusCode(200).body("version", is(1));
    }

    @Test
    void whoDidNotReadItDoesNotChangeIt() {
        acme.lacks("depth", "LEAVE");
        var other = Map.of("reason", "OTHER", "from", "2026-01-01");
        acme.as("engineer").body(other).put(LIST + "/depth").then().statusCode(428);
        acme.as("engineer")
                .header("If-Match", "\"7\"")
                .body(other)
                .put(LIST + "/depth")
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsTakenBackCanBeSaidAgain() {
        acme.lacks("depth", "LEAVE");
        acme.as("engineer")
                .header("If-Match", "*")
                .delete(LIST + "/depth")
                .then()
                .statusCode(204);
        acme.as("engineer").get(LIST).then().body("items", empty());
        acme.as("engineer").get(LIST + "/depth").then().statusCode(404);
        assertThat(acme.rows("select statement from no_opportunity")).containsExactly((String) null);
        acme.as("engineer")
                .body(Map.of("reason", "LEAVE", "from", "2026-01-01"))
                .put(LIST + "/depth")
                .then()
                .statusCode(201)
                .body("version", is(2));
    }

    @Test
    void whatCannotBeIsNamed() {
        acme.as("engineer")
                .body(Map.of("reason", "LEAVE", "from", "2026-02-01", "until", "2026-01-01"))
                .put(LIST + "/flight")
                .then()
                .statusCode(422)
                .body("violations.detail", contains("framework 'craft' has no competency 'flight'", "is before from"));
    }

    @Test
    void aManagerAboveConfirmsOrContestsIt() {
        acme.lacks("depth", "LEAVE");
        judge("manager", "CONFIRMED", null).then().statusCode(200).body("standing", is("CONFIRMED"));
        judge("director", "CONTESTED", null).then().statusCode(422).body("violations[0].pointer", is("#/statement"));
        judge("director", "CONTESTED", "You were asked twice")
                .then()
                .statusCode(200)
                .body("standing", is("CONTESTED"))
                .body("judged.by.id", is(acme.idOf("director")))
                .body("judged.statement", is("You were asked twice"));
        judge("colleague", "CONFIRMED", null).then().statusCode(403);
        judge("engineer", "CONFIRMED", null).then().statusCode(403);
        assertThat(acme.rows("select count(*) from audit where action = 'no-opportunity-judged'"))
                .containsExactly("2");
    }

    @Test
    void whatIsContestedStaysSoWhateverThePersonStatesAnew() {
        acme.lacks("depth", "LEAVE");
        judge("manager", "CONTESTED", "You were asked twice");
        acme.lacks("depth", "OTHER").then().body("standing", is("CONTESTED"));
        acme.as("engineer").header("If-Match", "*").delete(LIST + "/depth");
        acme.lacks("depth", "LEAVE").then().statusCode(201).body("standing", is("CONTESTED"));
        judge("manager", "CONFIRMED", null);
        acme.lacks("depth", "OTHER").then().body("standing", is("CLAIMED")).body("$", not(hasKey("judged")));
    }

    @Test
    @Tag("event")
    void aJudgementIsToldWithoutItsWords() throws IOException {
        acme.lacks("depth", "LEAVE");
        judge("manager", "CONTESTED", "Secretword because");
        var told = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records("evidence-events", acme.tenant()).stream()
                                .filter(r -> type(r).equals("NoOpportunityJudged"))
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
        assertThat(told.value()).doesNotContain("Secretword");
        EventSample.check(
                "no-opportunity-judged",
                ((ObjectNode) new ObjectMapper().readTree(told.value()))
                        .put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001")
                        .put("judgedBy", "0b1c2d3e-0000-4000-8000-000000000002")
                        .put("judgedAt", "2026-04-01T16:00:00Z"));
    }

    private Response judge(String by, String judgement, String why) {
        return acme.as(by)
                .header("If-Match", "*")
                .header("Idempotency-Key", by + judgement + why)
                .body(why == null ? Map.of("judgement", judgement) : Map.of("judgement", judgement, "statement", why))
                .post("/api/employees/%s/no-opportunity/depth/judgement".formatted(acme.idOf("engineer")));
    }

    @Test
    @Tag("event")
    void itIsToldWithoutTheWords() throws IOException {
        acme.lacks("depth", "LEAVE");
        acme.as("engineer").header("If-Match", "*").delete(LIST + "/depth");
        List<ConsumerRecord<String, String>> told = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records("evidence-events", acme.tenant()).stream()
                                .filter(r -> type(r).startsWith("NoOpportunity"))
                                .toList(),
                        found -> found.size() == 2);
        assertThat(told)
                .extracting(NoOpportunityTest::type)
                .containsExactly("NoOpportunityStated", "NoOpportunityWithdrawn");
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i).value()).doesNotContain("Secretword");
            assertThat(told.get(i).key()).isEqualTo(acme.idOf("engineer"));
            ObjectNode event =
                    (ObjectNode) new ObjectMapper().readTree(told.get(i).value());
            assertThat(event.path("version").asInt()).isEqualTo(i);
            event.put("employeeId", "0b1c2d3e-0000-4000-8000-000000000001");
            EventSample.check(i == 0 ? "no-opportunity-stated" : "no-opportunity-withdrawn", event);
        }
    }

    private static String type(ConsumerRecord<String, String> record) {
        return Topics.header(record, "ce_type").orElseThrow();
    }
}
