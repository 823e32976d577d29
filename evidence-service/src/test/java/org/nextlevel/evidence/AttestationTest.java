package org.nextlevel.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("M1.2")
class AttestationTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void aManagersStatementIsSeenByTheOwner() {
        String path = acme.sharedEvidence("ours");
        acme.attests("manager", path, "CONFIRMED").then().statusCode(201);
        acme.as("engineer")
                .get(path)
                .then()
                .body("attestations.outcome", contains("CONFIRMED"))
                .body("attestations[0].attester.id", is(acme.idOf("manager")))
                .body("attestations[0].statement", is("I was there"));
    }

    @Test
    void everyManagerAboveHasOneStatement() {
        String path = acme.sharedEvidence("ours");
        acme.attests("manager", path, "CONFIRMED");
        acme.attests("director", path, "PARTLY");
        acme.attests("manager", path, "DISAGREED").then().statusCode(201).body("attestations", hasSize(2));
        acme.as("engineer").get(path).then().body("attestations.outcome", contains("PARTLY", "DISAGREED"));
    }

    @Test
    void eachStatementCountsAVersion() {
        String path = acme.sharedEvidence("ours");
        acme.attests("manager", path, "CONFIRMED").then().header("ETag", "\"2\"");
        acme.attests("manager", path, "PARTLY").then().header("ETag", "\"3\"");
    }

    @Test
    void aStatementTellsTheRelationAndTheRevisionThatItIsOf() {
        String path = acme.sharedEvidence("ours");
        acme.as("manager")
                .body(Map.of("outcome", "PARTLY", "relation", "MANAGER"))
                .post(path + "/attestations");
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("summary", "all mine"))
                .put(path);
        acme.as("engineer")
                .get(path)
                .then()
                .body("revision", is(2))
                .body("attestations[0].revision", is(1))
                .body("attestations[0].relation", is("MANAGER"))
                .body("attestations[0].level", nullValue());
    }

    @Test
    @Tag("M5.1")
    void aManagerAboveWhoConfirmsItCallsItAMajorWinAndNobodyElse() {
        String path = acme.sharedEvidence("ours");
        marks("manager", path, "CONFIRMED").then().statusCode(201);
        acme.as("engineer").get(path).then().body("attestations.majorWin", contains(true));
        marks("director", path, "PARTLY").then().statusCode(422).body("violations[0].pointer", is("#/majorWin"));
        marks("engineer", path, "CONFIRMED").then().statusCode(403);
        acme.attests("manager", path, "CONFIRMED").then().body("attestations.majorWin", contains(false));
        acme.as("engineer").get(path + "/attestations").then().body("items.majorWin", contains(false, true));
    }

    private Response marks(String user, String path, String outcome) {
        return acme.as(user).body(Map.of("outcome", outcome, "majorWin", true)).post(path + "/attestations");
    }

    @Test
    void theLevelIsOneOfTheFrameworkThatIsClaimed() {
        acme = Company.ofPeopleWithFramework();
        String path = acme.logs("a", "depth", "two").header("Location");
        acme.shows(path, "LINE");
        attestsLevel(path, "one").then().statusCode(201).body("attestations[0].level.key", is("one"));
        attestsLevel(path, "nine")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/level"))
                .body("violations[0].detail", is("framework 'craft' has no level 'nine'"));
        attestsLevel(acme.sharedEvidence("claims nothing"), "one").then().statusCode(422);
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        String path = acme.sharedEvidence("ours");
        acme.attests("manager", path, "CONFIRMED");
        acme.attests("manager", path, "CONFIRMED").then().statusCode(201).header("ETag", "\"2\"");
    }

    @Test
    void onesOwnStatementIsMarkedAsSuch() {
        acme.attests("engineer", acme.evidence("mine"), "CONFIRMED")
                .then()
                .statusCode(201)
                .body("attestations[0].marks", contains("SELF"));
    }

    @Test
    void theStatementOfAReportIsMarkedAsSuch() {
        acme.hires("trainee", "engineer");
        acme.hires("apprentice", "trainee");
        String path = acme.evidence("ours");
        for (String report : List.of("trainee", "apprentice")) {
            acme.asks("engineer", path, report);
            acme.attests(report, path, "CONFIRMED").then().statusCode(201);
        }
        acme.as("engineer").get(path).then().body("attestations.marks.flatten()", contains("BY_REPORT", "BY_REPORT"));
    }

    @Test
    void whoIsNeitherAboveNorAskedDoesNotAttest() {
        String path = acme.sharedEvidence("ours");
        acme.attests("colleague", path, "CONFIRMED").then().statusCode(403);
        acme.hires("trainee", "engineer");
        acme.attests("trainee", path, "CONFIRMED").then().statusCode(403);
        var byName = Map.of("visibility", "LINE", "sharedWith", List.of(acme.idOf("colleague")));
        acme.as("engineer").header("If-Match", "*").body(byName).put(path + "/visibility");
        acme.as("colleague").get(path).then().statusCode(200).body("actions.move", empty());
        acme.attests("colleague", path, "CONFIRMED").then().statusCode(403);
    }

    @Test
    void whatIsNotSharedOrIsDeletedCannotBeAttested() {
        acme.attests("manager", acme.evidence("mine"), "CONFIRMED").then().statusCode(404);
        String path = acme.sharedEvidence("ours");
        acme.as("engineer").header("If-Match", "*").delete(path).then().statusCode(200);
        acme.attests("manager", path, "CONFIRMED").then().statusCode(404);
        acme.attests("engineer", path, "CONFIRMED")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:evidence-deleted"));
    }

    @Test
    void theActionsSayWhoMayAttestAndWhoHasAStatementToTakeBack() {
        String path = acme.sharedEvidence("ours");
        acme.as("manager").get(path).then().body("actions.move", contains("ATTEST"));
        acme.attests("manager", path, "CONFIRMED")
                .then()
                .body("actions.move", contains("ATTEST", "WITHDRAW_ATTESTATION"));
        acme.as("director").get(path).then().body("actions.move", contains("ATTEST"));
        acme.as("engineer").get(path).then().body("actions.move", hasItem("ATTEST"));
        acme.as("engineer").get(path).then().body("actions.move", not(hasItem("WITHDRAW_ATTESTATION")));
    }

    private Response attestsLevel(String path, String level) {
        return acme.as("manager")
                .body(Map.of("outcome", "CONFIRMED", "level", level))
                .post(path + "/attestations");
    }
}
