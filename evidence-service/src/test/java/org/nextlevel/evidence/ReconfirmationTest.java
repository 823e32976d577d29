package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Topics;

/** A word stands for what was read: bait and switch fails, and two calls mend what was meant honestly. */
@QuarkusTest
@Tag("M1.4")
class ReconfirmationTest {
    private Company acme;
    private String path;

    @BeforeEach
    void aConfirmedPiece() {
        acme = Company.ofPeopleWithFramework();
        path = acme.logs("Took the minutes of one meeting", "depth", "one").header("Location");
        acme.shows(path, "LINE");
        acme.attests("manager", path, "CONFIRMED");
    }

    @Test
    @Tag("event")
    void baitAndSwitchLeavesAWordForNothing() throws IOException {
        assertThat(told(3).at("/attestations/0/covers")).hasSize(1);
        rewrites("Led the entire division of 200 people", "two", "talk");
        JsonNode said = told(4).at("/attestations/0");
        assertThat(said.path("outcome").asText()).isEqualTo("CONFIRMED");
        assertThat(said.path("covers")).isEmpty();
        for (String reader : List.of("engineer", "manager")) {
            acme.as(reader)
                    .get(path)
                    .then()
                    .body("attestations.wording", contains("EARLIER"))
                    .body("earlierWordings[0].attester.id", is(acme.idOf("manager")))
                    .body("earlierWordings[0].changed", contains("SUMMARY", "CLAIMS"))
                    .body("earlierWordings[0].read.summary", is("Took the minutes of one meeting"))
                    .body("earlierWordings[0].covers", empty());
        }
        acme.as("director").get(path).then().body("earlierWordings", empty());
    }

    @Test
    @Tag("event")
    void aClaimThatIsRaisedIsNotCoveredAndTheOtherIs() throws IOException {
        rewrites("took the minutes of one meeting.", "one", "talk");
        JsonNode covers = told(4).at("/attestations/0/covers");
        assertThat(covers).hasSize(1);
        assertThat(covers.at("/0/competency").asText()).isEqualTo("depth");
        acme.as("manager").get(path).then().body("attestations.wording", contains("OTHER_CLAIMS"));
    }

    @Test
    void theOwnerAsksAgainWithOneCallAndTheAttesterConfirmsWithOne() {
        rewrites("Led the retrospective of two teams", "one", "depth");
        acme.as("engineer").get(path).then().body("actions.move", hasItem("ASK_AGAIN"));
        askAgain().then().statusCode(200).body("asked.attester.id", contains(acme.idOf("manager")));
        askAgain().then().statusCode(200).body("asked", empty());
        acme.as("manager").get(path).then().body("actions.move", hasItem("RECONFIRM"));
        reconfirm(2).then().statusCode(200).body("attestations.wording", contains("PRESENT"));
        acme.as("engineer")
                .get(path)
                .then()
                .body("earlierWordings", empty())
                .body("attestations.revision", contains(2))
                .body("actions.move", not(hasItem("ASK_AGAIN")));
        acme.as("engineer").get(path + "/attestation-requests").then().body("items.state", contains("ANSWERED"));
        acme.as("engineer").get(path + "/attestations").then().body("items", hasSize(2));
    }

    @Test
    @Tag("idempotent")
    void confirmingTheSameAgainChangesNothing() {
        rewrites("Led the retrospective of two teams", "one", "depth");
        int version = reconfirm(2).path("version");
        reconfirm(2).then().statusCode(200).body("version", is(version));
        for (int i = 0; i < 2; i++) {
            acme.as("manager")
                    .header("Idempotency-Key", "once")
                    .body(Map.of("revision", 2))
                    .post(path + "/attestations/me/reconfirmation")
                    .then()
                    .statusCode(200)
                    .body("version", is(version));
        }
    }

    @Test
    void nobodyConfirmsWhatTheyDidNotRead() {
        rewrites("Led the entire division of 200 people", "two", "talk");
        reconfirm(1).then().statusCode(409).body("type", is("urn:problem:evidence-revised"));
        acme.as("director")
                .body(Map.of("outcome", "CONFIRMED", "revision", 1))
                .post(path + "/attestations")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:evidence-revised"));
        acme.as("director")
                .body(Map.of("revision", 2))
                .post(path + "/attestations/me/reconfirmation")
                .then()
                .statusCode(404);
        acme.as("engineer")
                .body(Map.of("revision", 2))
                .post(path + "/attestations/" + acme.idOf("manager") + "/reconfirmation")
                .then()
                .statusCode(403);
    }

    @Test
    void whoClaimsToBeTheManagerIsWhatTheDirectorySays() {
        acme.asks("engineer", path, "colleague");
        acme.as("colleague")
                .body(Map.of("outcome", "CONFIRMED", "relation", "MANAGER"))
                .post(path + "/attestations")
                .then()
                .statusCode(201)
                .body("attestations.relation", hasItem("MANAGER"))
                .body("attestations.relationAtWork", contains("MANAGER", "PEER"));
    }

    @Test
    void aManagerOfLaterIsNoManagerAtTheTimeOfTheWork() {
        acme.hires("other", "director");
        acme.hires("engineer", "other", "one", "2025-01-01");
        String earlier = acme.as("engineer")
                .body(Map.of("summary", "Done in spring", "occurredOn", "2026-03-31"))
                .post("/api/employees/me/evidence")
                .header("Location");
        acme.shows(earlier, "LINE");
        acme.attests("other", earlier, "CONFIRMED").then().body("attestations.relationAtWork", contains("OTHER"));
        acme.asks("engineer", earlier, "manager");
        acme.attests("manager", earlier, "CONFIRMED")
                .then()
                .body("attestations.relationAtWork", contains("OTHER", "MANAGER"));
        acme.attests("director", earlier, "CONFIRMED")
                .then()
                .body("attestations.relationAtWork", contains("OTHER", "MANAGER", "ABOVE"));
    }

    @Test
    void whoReportedToTheOwnerIsAReportAlsoThroughSomebodyWhoLeft() {
        acme.leaves("manager", "director", "one", "2025-01-01", "2026-06-01");
        String ofDirector = acme.as("director")
                .body(Map.of("summary", "Closed the year"))
                .post("/api/employees/me/evidence")
                .header("Location");
        acme.asks("director", ofDirector, "engineer");
        acme.attests("engineer", ofDirector, "CONFIRMED")
                .then()
                .body("attestations.relationAtWork", contains("REPORT"));
    }

    private void rewrites(String summary, String level, String further) {
        var claims = further.equals("depth")
                ? List.of(Map.of("competency", "depth", "level", level))
                : List.of(Map.of("competency", "depth", "level", level), Map.of("competency", further, "level", level));
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("summary", summary, "claims", claims))
                .put(path)
                .then()
                .statusCode(200);
    }

    private Response askAgain() {
        return acme.as("engineer").body(Map.of("message", "Still so?")).post(path + "/reconfirmation");
    }

    private Response reconfirm(int revision) {
        return acme.as("manager").body(Map.of("revision", revision)).post(path + "/attestations/me/reconfirmation");
    }

    /** The last of so many events of the piece. */
    private JsonNode told(int count) throws IOException {
        String id = path.substring(path.lastIndexOf('/') + 1);
        var all = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Topics.records("evidence-events", acme.tenant()).stream()
                                .filter(record -> record.value().contains("\"evidenceId\":\"" + id))
                                .toList(),
                        found -> found.size() == count);
        return new ObjectMapper().readTree(all.getLast().value());
    }
}
