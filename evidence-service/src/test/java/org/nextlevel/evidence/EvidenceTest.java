package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("M3.3")
class EvidenceTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeopleWithFramework();
    }

    @Test
    void oneSentenceIsEnough() {
        acme.as("engineer")
                .body(Map.of("summary", "Cut the build to 12 minutes"))
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("visibility", is("PRIVATE"))
                .body("claims", empty())
                .body("attestations", empty());
    }

    @Test
    void theNewestIsShownFirstAPageAtATime() {
        for (String day : List.of("2026-01-10", "2026-03-10", "2026-02-10")) {
            acme.as("engineer")
                    .body(Map.of("summary", "on " + day, "occurredOn", day))
                    .post("/api/employees/me/evidence");
        }
        String next = acme.as("engineer")
                .get("/api/employees/me/evidence?limit=2")
                .then()
                .extract()
                .path("next");
        acme.as("engineer")
                .queryParam("cursor", next)
                .queryParam("limit", 2)
                .get("/api/employees/me/evidence")
                .then()
                .body("items.occurredOn", contains("2026-02-10", "2026-01-10"));
    }

    @Test
    void aClaimOfWhatTheFrameworkLacksNamesIt() {
        acme.logs("a", "flight", "three")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("#/claims/0/competency", "#/claims/0/level"))
                .body("violations[0].detail", containsString("'craft'"));
    }

    @Test
    void aCompetencyIsClaimedOnce() {
        String path = acme.evidence("a");
        var twice =
                List.of(Map.of("competency", "depth", "level", "one"), Map.of("competency", "depth", "level", "two"));
        acme.as("engineer")
                .header("If-Match", "*")
                .body(Map.of("claims", twice))
                .put(path + "/claims")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/claims/1"));
    }

    @Test
    void claimsAreReplacedByWhoReadThem() {
        String path = acme.evidence("a");
        var claims = Map.of("claims", List.of(Map.of("competency", "talk", "level", "two")));
        acme.as("engineer").body(claims).put(path + "/claims").then().statusCode(428);
        acme.as("engineer")
                .header("If-Match", "\"0\"")
                .body(claims)
                .put(path + "/claims")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("claims[0].framework", is("craft"));
        acme.as("engineer")
                .header("If-Match", "\"0\"")
                .body(claims)
                .put(path + "/claims")
                .then()
                .statusCode(412);
    }

    @Test
    void theFutureHasNoEvidence() {
        acme.as("engineer")
                .body(Map.of("summary", "a", "occurredOn", "2199-01-01"))
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/occurredOn"))
                .body("violations[0].detail", containsString("in the future"));
    }

    @Test
    void nobodyLogsEvidenceForAnother() {
        acme.as("manager")
                .body(Map.of("summary", "a"))
                .post("/api/employees/%s/evidence".formatted(acme.idOf("engineer")))
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("idempotent")
    void theSameKeyLogsOnce() {
        String key = UUID.randomUUID().toString();
        var first = acme.as("engineer")
                .header("Idempotency-Key", key)
                .body(Map.of("summary", "once"))
                .post("/api/employees/me/evidence");
        var second = acme.as("engineer")
                .header("Idempotency-Key", key)
                .body(Map.of("summary", "once"))
                .post("/api/employees/me/evidence");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        acme.as("engineer")
                .get("/api/employees/me/evidence")
                .then()
                .body("items.findAll { it.summary == 'once' }", hasSize(1));
    }

    @Test
    void aSentenceThatIsTooLongIsRefused() {
        acme.as("engineer")
                .body(Map.of("summary", "x".repeat(501)))
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("#/summary"));
    }
}
