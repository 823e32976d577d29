package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.table.TableNames;

/** Invariant 2: a person is erased when two people say so, and no word of them is left. */
@QuarkusTest
@Tag("erasure")
class ErasureTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("hanna", "director");
        acme.hires("henry", "director");
    }

    @Test
    void nothingHappensBeforeASecondPersonConfirms() {
        String erasure = asked("engineer", null);
        acme.as("engineer").get("/api/employees/me").then().statusCode(200);
        acme.as("engineer").post(erasure + "/confirmation").then().statusCode(403);
        acme.as("hanna", "hr").get(erasure).then().body("state", is("ASKED"), "actions.move", hasItems("CONFIRM"));
    }

    @Test
    void whoAskedDoesNotConfirmWhateverTheRole() {
        String erasure = asked("hanna", acme.idOf("engineer"), "hr");
        acme.as("hanna", "hr").post(erasure + "/confirmation").then().statusCode(403);
        acme.as("manager").post(erasure + "/confirmation").then().statusCode(404);
        acme.as("henry", "hr").post(erasure + "/confirmation").then().statusCode(200);
    }

    @Test
    void whoIsToBeErasedMayWithdrawWhatHrAskedFor() {
        String erasure = asked("hanna", acme.idOf("engineer"), "hr");
        acme.as("engineer").delete(erasure).then().statusCode(204);
        acme.as("henry", "hr")
                .post(erasure + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:erasure-state"));
        asked("hanna", acme.idOf("engineer"), "hr");
    }

    @Test
    void onlyOneIsOpenAndOnlyHrAsksForOthers() {
        asked("engineer", null);
        ask("engineer", null).then().statusCode(409).body("type", is("urn:problem:erasure-open"));
        ask("manager", acme.idOf("engineer")).then().statusCode(403);
    }

    @Test
    void noWordOfThePersonIsLeftInAnyTable() {
        String colleague = acme.idOf("colleague");
        String path = acme.sharedEvidence("Marzipan one");
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("summary", "Marzipan two"))
                .put(path);
        acme.as("engineer")
                .body(Map.of("text", "- Marzipan three\n- Marzipan four"))
                .post("/api/employees/me/evidence/batches");
        acme.attests("manager", path, "CONFIRMED");
        acme.asks("engineer", path, "colleague");
        acme.learnsItsFramework();
        acme.lacks("depth", "ROLE_HAS_NONE");
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("loggedWeeks", 4, "sharedDays", 90))
                .put("/api/employees/me/nudge-settings");
        erase("engineer");
        assertThat(dump())
                .doesNotContain("Marzipan")
                .doesNotContain("Secretword")
                .doesNotContain("I was there");
        assertThat(acme.rows("select user_name || external_id || display_name from employee"))
                .noneMatch(names -> names.contains("engineer"));
        assertThat(colleague).isNotNull();
    }

    @Test
    void whatTheySaidOfOthersCountsWithoutTheirWords() {
        String path = acme.sharedEvidence("Mine");
        acme.attests("manager", path, "CONFIRMED");
        erase("manager");
        acme.as("engineer")
                .get(path)
                .then()
                .statusCode(200)
                .body("attestations[0].outcome", is("CONFIRMED"), "attestations[0].statement", nullValue());
        assertThat(dump()).doesNotContain("I was there");
        acme.as("engineer").get("/api/employees/me").then().statusCode(200);
    }

    @Test
    void theErasedAreNobodyForEverybody() {
        String id = acme.idOf("engineer");
        erase("engineer");
        acme.as("engineer").get("/api/employees/me").then().statusCode(403);
        acme.as("engineer", "hr").get("/api/erasures").then().statusCode(403);
        acme.as("hanna", "hr").get("/api/employees/" + id).then().statusCode(404);
        acme.as("hanna", "hr")
                .get("/api/employees?archived=true")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(id), empty());
    }

    @Test
    void theReceiptIsCompleteOnceEveryServiceSaidSo() {
        UUID id = UUID.fromString(acme.idOf("engineer"));
        String erasure = erase("engineer");
        acme.as("hanna", "hr")
                .get(erasure)
                .then()
                .body(
                        "state",
                        is("RUNNING"),
                        "waitsFor",
                        hasItems("advisor-service", "framework-service", "integration-service"))
                .body("receipts[0].parts.find { it.name == 'evidence' }.reason", nullValue());
        acknowledges("framework-events", erasure, id, "framework-service");
        acknowledges("advice-events", erasure, id, "advisor-service");
        acknowledges("integration-events", erasure, id, "integration-service");
        await().untilAsserted(() ->
                acme.as("hanna", "hr").get(erasure).then().body("state", is("DONE"), "receipts.size()", is(4)));
    }

    private void acknowledges(String topic, String erasure, UUID person, String service) {
        acme.hearsOn(topic, "ErasureAcknowledged", """
                {"erasureId":"%s","employeeId":"%s","service":"%s","parts":[{"name":"plans","erased":3,"kept":0}]}""".formatted(
                        erasure.substring(erasure.lastIndexOf('/') + 1), person, service));
    }

    private String erase(String who) {
        String erasure = asked(who, null);
        acme.as("hanna", "hr").post(erasure + "/confirmation").then().statusCode(200);
        return erasure;
    }

    private String asked(String who, String whom, String... roles) {
        return ask(who, whom, roles).then().statusCode(201).extract().header("Location");
    }

    private Response ask(String who, String whom, String... roles) {
        return acme.as(who, roles)
                .body(whom == null ? Map.of() : Map.of("employeeId", whom))
                .post("/api/erasures");
    }

    /** Every row of every table of this company, as text. */
    private String dump() {
        List<String> tables = acme.rows(TableNames.EVERY);
        StringBuilder all = new StringBuilder();
        tables.forEach(table ->
                acme.rows("select to_jsonb(t)::text from %s t".formatted(table)).forEach(all::append));
        return all.toString();
    }
}
