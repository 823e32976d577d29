package org.nextlevel.advisor.copy.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;

/** What a former release copied of a framework, without tracks and examples, is filled in when the version is told again. */
@QuarkusTest
@Tag("upgrade")
@Tag("rebuild")
class CompletedCopyTest {
    private static final String EXAMPLE = "Ran the move of two teams.";
    private static final String SAID = Company.framework(1, "Delivers across teams.")
            .replace("\"examples\":[]", "\"examples\":[\"" + EXAMPLE + "\"]");
    private static final String COPIES = "select content from %1$s where content -> 'tracks' is not null";

    @Inject
    Producer<String, String> kafka;

    private Company company;

    @BeforeEach
    void aCaseIsOpenAndTheCopiesAreOfAFormerRelease() {
        company = new Company(kafka).tell("framework-events", "FrameworkPublished", SAID);
        company.hires("emma", company.hires("mia", null));
        CaseStory.opened(company, "emma");
        for (String table : List.of("framework", "pinned_framework")) {
            company.rows(
                    "update %s set content = replace((content - 'tracks')::text, '%s', 'Nothing')::jsonb returning 1"
                            .formatted(table, EXAMPLE));
        }
        assertThat(recommendations()).doesNotContain("the move of two teams");
    }

    @Test
    void itIsReadAtOnceAndNobodyIsAssessedForIt() {
        int runs = company.rows("select 1 from assessment_run").size();
        company.tell("framework-events", "FrameworkRepublished", SAID);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(recommendations()).contains("the move of two teams"));
        assertThat(company.rows(COPIES.formatted("pinned_framework"))).hasSize(1);
        assertThat(company.rows("select 1 from assessment_run")).hasSize(runs);
    }

    @Test
    void whatIsCompleteStaysAsItWasPublished() {
        company.tell("framework-events", "FrameworkRepublished", SAID);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.rows(COPIES.formatted("framework")).size() == 1);
        List<String> complete = company.rows(COPIES.formatted("framework"));
        int handled = company.rows("select 1 from inbox").size();
        company.tell("framework-events", "FrameworkRepublished", SAID.replace(EXAMPLE, "Something else."));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.rows("select 1 from inbox").size() == handled + 1);
        assertThat(company.rows(COPIES.formatted("framework"))).isEqualTo(complete);
    }

    private String recommendations() {
        return company.as("emma")
                .get("/api/employees/me/plan/recommendations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
