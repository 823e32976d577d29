package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Invariant 9: everybody sees who saw them, and auditors see who saw whom, of all services in one list. */
@QuarkusTest
@Tag("audit")
class AccessLogTest {
    private static final String OWN = "/api/employees/me/access-log";

    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void everybodySeesWhoReadWhatOfTheirsAndInWhichRole() {
        String path = acme.sharedEvidence("ours");
        acme.as("manager").get(path).then().statusCode(200);
        acme.as("engineer")
                .get(OWN)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("evidence-read"))
                .body("items.find { it.action == 'evidence-read' }.role", is("manager"))
                .body("items.find { it.action == 'evidence-read' }.actor.person.name", containsString("manager"))
                .body(
                        "items.find { it.action == 'evidence-read' }.thing",
                        is(path.substring(path.lastIndexOf('/') + 1)))
                .body("items.find { it.action == 'directory-written' }.actor.system", is("hris"));
        acme.as("colleague").get(OWN).then().body("items.action", not(hasItem("evidence-read")));
    }

    @Test
    void whatHappenedInOtherServicesIsInTheSameList() {
        acme.as("engineer").get(OWN).then().body("items.action", hasItem("readiness-read"));
    }

    @Test
    void pagesOfAllServicesAreOneListWithoutAHole() {
        String path = acme.sharedEvidence("ours");
        for (int i = 0; i < 5; i++) {
            acme.as("manager").get(path);
        }
        List<String> whole = acme.as("engineer").get(OWN).path("items.id");
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            Response page = acme.as("engineer").get(OWN + "?limit=2" + next);
            paged.addAll(page.path("items.id"));
            next = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (next != null);
        assertThat(paged).hasSizeGreaterThan(5).containsExactlyElementsOf(whole);
    }

    @Test
    void aCursorOfNoListIsTheCallersFaultAndNotTheSilenceOfAnotherService() {
        acme.as("engineer").get(OWN + "?cursor=xyz").then().statusCode(400).body("type", is("urn:problem:malformed"));
    }

    @Test
    void nobodyReadsSomebodyElsesLog() {
        String path = "/api/employees/%s/access-log".formatted(acme.idOf("engineer"));
        acme.as("engineer").get(path).then().statusCode(200);
        acme.as("manager").get(path).then().statusCode(403);
        acme.as("hanna", "hr").get(path).then().statusCode(404);
        acme.as("anna", "auditor").get(path).then().statusCode(404);
    }

    @Test
    void auditorsAskByPersonActorAndAction() {
        String path = acme.sharedEvidence("ours");
        acme.as("manager").get(path);
        acme.as("director").get(path);
        String query = "/api/audit?action=evidence-read&person=%s&actor=%s"
                .formatted(acme.idOf("engineer"), acme.idOf("director"));
        List<String> own = audit(query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.action == 'evidence-read' }.actor.person.id");
        assertThat(own).containsExactly(acme.idOf("director"));
        audit(query.replace(acme.idOf("director"), UUID.randomUUID().toString()))
                .then()
                .body("items", empty());
    }

    @Test
    void whatAuditorsReadIsInTheLogOfThePerson() {
        audit("/api/audit?person=" + acme.idOf("engineer")).then().statusCode(200);
        acme.as("engineer").get(OWN).then().body("items.action", hasItem("audit-read"));
        audit("/api/audit").then().body("items.find { it.action == 'audit-read' }.role", is("auditor"));
    }

    @Test
    void auditorsSeeNoWordOfAnybody() {
        String path = acme.sharedEvidence("Secretword of mine");
        acme.attests("manager", path, "CONFIRMED");
        assertThat(audit("/api/audit").asString()).doesNotContain("Secretword").doesNotContain("I was there");
        acme.as("anna", "auditor").get(path).then().statusCode(403);
    }

    @Test
    void theAuditIsATableToo() {
        acme.as("manager").get(acme.sharedEvidence("ours"));
        String csv = audit("/api/audit/export")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header).startsWith("at,action,actorId"));
        assertThat(csv).contains("evidence-read").contains("readiness-read");
        audit("/api/audit/export?until=2020-01-01T00:00:00Z").then().statusCode(200);
    }

    @Test
    void listsOfRequestsAndStatementsThatShowOthersWordsAreReadings() {
        String path = acme.sharedEvidence("ours");
        acme.asks("engineer", path, "manager");
        acme.as("manager").get("/api/employees/me/attestation-requests").then().statusCode(200);
        acme.as("engineer").get(OWN).then().body("items.action", hasItem("evidence-read"));
    }

    @Test
    void whoErasesAPieceIsToldWhatStillShowsItWhenTheyAsk() {
        acme.as("engineer")
                .header("If-Match", "*")
                .header("Prefer", "return=representation")
                .post(acme.evidence("mine") + "/erasure")
                .then()
                .statusCode(200)
                .body("stillShown", empty(), "appearances", containsString("/appearances"));
    }

    @Test
    void theArchiveHoldsAllThatIsKeptAndNobodyElseGetsIt() {
        acme.evidence("Secretword mine");
        byte[] archive = acme.as("engineer")
                .accept("application/zip")
                .get("/api/employees/me/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, String> files = Archive.read(archive);
        assertThat(files).containsKeys("evidence.json", "directory-entry.json", "statements.json", "plans.json");
        assertThat(files.get("evidence.json")).contains("Secretword mine");
        assertThat(files.get("plans.json")).contains("Elsewhere");
        acme.as("manager")
                .accept("application/zip")
                .get("/api/employees/%s/export".formatted(acme.idOf("engineer")))
                .then()
                .statusCode(403)
                .body("next", nullValue());
    }

    private Response audit(String path) {
        return acme.as("anna", "auditor").get(path);
    }
}
