package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the release before wrote knows no group and no relation: a re-publication adds them, and copies take it over. */
@QuarkusTest
@Tag("M1.4")
@Tag("rebuild")
class FormerEvidenceTest {
    private static final String VERSIONS = "select version from evidence order by logged_at";

    @Test
    void whatIsNotComputedYetIsWhenAllIsToldAgain() {
        Company acme = Company.ofPeople();
        String path = acme.sharedEvidence("Took the minutes of one meeting");
        acme.attests("manager", path, "CONFIRMED").then().statusCode(201);
        acme.evidence("Took the minutes of one meeting");
        acme.rows("update evidence set text_words = null, text_group = null returning 1");
        acme.rows("update attestation set work_relation = null returning 1");
        List<String> before = acme.rows(VERSIONS);
        republish(acme);
        assertThat(acme.rows("select work_relation from attestation")).containsExactly("MANAGER");
        assertThat(acme.rows("select distinct text_group from evidence"))
                .hasSize(1)
                .doesNotContainNull();
        List<String> after = acme.rows(VERSIONS);
        assertThat(Integer.parseInt(after.getFirst())).isGreaterThan(Integer.parseInt(before.getFirst()));
        republish(acme);
        assertThat(acme.rows(VERSIONS)).isEqualTo(after);
    }

    private static void republish(Company acme) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> acme.as("hanna", "hr")
                                .post("/api/republications/people")
                                .statusCode()
                        == 201);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> acme.rows("select 1 from republication where ended_at is null")
                        .isEmpty());
    }
}
