package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Invariants 2 and 4 together: a repeated request shows what its caller may see now, and nothing else. */
@QuarkusTest
@Tag("idempotent")
@Tag("privacy")
class ReplayTest {
    private Company acme;
    private String path;
    private Response first;

    @BeforeEach
    void attested() {
        acme = Company.ofPeople();
        path = acme.sharedEvidence("ours");
        first = attests();
        first.then().statusCode(201);
    }

    @Test
    void theSameKeyTwiceAnswersTheSame() {
        Response second = attests();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString()).contains("In my own words", "ours");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        acme.as("engineer").get(path).then().body("attestations", hasSize(1));
    }

    @Test
    @Tag("audit")
    void seeingItAgainIsRecorded() {
        attests();
        assertThat(
                        acme.rows(
                                "select replace(actor, '-subject', '') || ' ' || action from audit where action like 'evidence-%' order by id"))
                .containsExactly("manager evidence-attested", "manager evidence-read");
    }

    @Test
    void aManagerWhoLostSightIsRefusedWithoutAWord() {
        acme.hires("engineer", "director").then().statusCode(200);
        attests().then().statusCode(403).body(not(containsString("words"))).body(not(containsString("ours")));
    }

    @Test
    void whatWasTakenBackDoesNotExistInARepetitionEither() {
        acme.shows(path, "PRIVATE").then().statusCode(200);
        attests().then().statusCode(404).body(not(containsString("words"))).body(not(containsString("ours")));
    }

    @Test
    void noWordIsKeptWithTheKey() {
        acme.as("engineer")
                .header("Idempotency-Key", "own")
                .body(Map.of("summary", "My words"))
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(201);
        assertThat(acme.rows("select row_to_json(kept)::text from idempotency_key kept"))
                .hasSize(2)
                .noneMatch(row -> row.contains("words") || row.contains("ours"));
    }

    private Response attests() {
        return acme.as("manager")
                .header("Idempotency-Key", "once")
                .body(Map.of("outcome", "CONFIRMED", "statement", "In my own words"))
                .post(path + "/attestations");
    }
}
