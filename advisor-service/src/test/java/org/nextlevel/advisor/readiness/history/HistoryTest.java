package org.nextlevel.advisor.readiness.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** What is remembered of somebody's readiness. */
@QuarkusTest
@Tag("M9.7")
class HistoryTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID emma;
    private final UUID delivery = UUID.randomUUID();
    private final UUID mentoring = UUID.randomUUID();

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", company.hires("mia", null));
        awaitVerdicts("emma", "me", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    void eachChangeNamesTheEvidenceThatBroughtItAbout() {
        company.evidence(delivery, 1, emma, "delivery", "LINE", Company.confirmed());
        awaitVerdicts("emma", "me", "NOT_READY", "INSUFFICIENT_EVIDENCE");
        company.evidence(mentoring, 1, emma, "mentoring", "LINE", "");
        company.evidence(mentoring, 2, emma, "mentoring", "LINE", Company.confirmed());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "OPERATING_AT_LEVEL".equals(newest("emma", "me", "verdict")));
        company.readiness("emma", "me/readiness/history")
                .statusCode(200)
                // Both words on it may have come before anybody looked.
                .body("items[0].causes.object.unique()", contains(mentoring.toString()))
                .body("items[0].requirements.competency.key", contains("mentoring"))
                .body("items[0].requirements[0].after.state", is("DEMONSTRATED"))
                .body("items[0].requirements[0].evidence[0].after", is("CONFIRMED"));
        company.readiness("emma", "me/readiness/history?limit=1")
                .body("items", hasSize(1))
                .body("next.size() > 0", is(true));
    }

    @Test
    @Tag("M5.4")
    void aPrivatePieceIsInNoHistoryButTheOwners() {
        company.evidence(delivery, 1, emma, "delivery", "PRIVATE", Company.confirmed());
        awaitVerdicts("emma", "me", "NOT_READY", "INSUFFICIENT_EVIDENCE");
        company.evidence(mentoring, 1, emma, "mentoring", "LINE", Company.confirmed());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> newest("mia", emma.toString(), "causes.object")
                        .toString()
                        .contains(mentoring.toString()));
        String seen = company.readiness("mia", emma + "/readiness/history")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(seen).contains(mentoring.toString()).doesNotContain(delivery.toString());
        company.readiness("mia", emma + "/readiness/history?perspective=own").statusCode(403);
        assertThat(company.rows("select payload from outbox where payload like '%SHARED%' and payload like '%" + emma
                        + "%' and payload like '%OPERATING%'"))
                .isEmpty();
    }

    @Test
    void twoDaysAreComparedByWhatIsLeftOfAllThatHappened() {
        company.evidence(delivery, 1, emma, "delivery", "LINE", "");
        awaitVerdicts("emma", "me", "NOT_READY", "INSUFFICIENT_EVIDENCE");
        company.evidence(delivery, 2, emma, "delivery", "LINE", Company.confirmed());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "DEMONSTRATED".equals(newest("emma", "me", "requirements[0].after.state")));
        String days = "?from=%s&until=%s".formatted(Company.today().minusDays(1), Company.today());
        company.readiness("emma", "me/readiness/comparison" + days)
                .statusCode(200)
                .body("before", nullValue())
                .body("after", is("NOT_READY"))
                .body("changes", is(3))
                .body("requirements.find { it.competency.key == 'delivery' }.before", nullValue())
                .body("requirements.find { it.competency.key == 'delivery' }.evidence", hasSize(1))
                .body("requirements.find { it.competency.key == 'delivery' }.evidence[0].before", nullValue())
                .body("requirements.find { it.competency.key == 'delivery' }.evidence[0].after", is("CONFIRMED"));
        company.readiness(
                        "emma",
                        "me/readiness/comparison?from=%s&until=%s"
                                .formatted(Company.today(), Company.today().minusDays(1)))
                .statusCode(422)
                .body("violations[0].pointer", nullValue());
        company.readiness("emma", "me/readiness/comparison").statusCode(422);
    }

    @Test
    void aVerdictThatChangesIsTold() {
        company.evidence(delivery, 1, emma, "delivery", "LINE", Company.confirmed());
        awaitVerdicts("emma", "me", "NOT_READY", "INSUFFICIENT_EVIDENCE");
        assertThat(company.rows(
                        "select count(*) from assessment_change where former_verdict <> verdict and employee_id = '"
                                + emma + "'"))
                .containsExactly("2");
    }

    private Object newest(String user, String person, String path) {
        return company.as(user)
                .get("/api/employees/" + person + "/readiness/history?perspective="
                        + (person.equals("me") ? "own" : "shared"))
                .path("items[0]." + path);
    }

    private void awaitVerdicts(String user, String person, Object... verdicts) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> List.of(verdicts)
                        .equals(company.as(user)
                                .get("/api/employees/" + person + "/readiness/history")
                                .path("items.verdict")));
    }
}
