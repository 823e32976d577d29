package org.nextlevel.advisor;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;
import org.nextlevel.testkit.plan.Crowd;
import org.nextlevel.testkit.plan.PagesOfMany;

/** A company of 200,000 people, of whom each has cases, plans and a history. */
@QuarkusTest
@Tag("long")
class ListsOfManyTest {
    /** For each state as many cases as are counted at most, and whose they are; a third of these has left. */
    private static final long MOST_COUNTED = 10 * 3 * 1_001L;

    /** Lists of what there is little of: in a company, of a person, or of a case. */
    private static final Set<String> FEW = Set.of(
            "/api/assessments/runs",
            "/api/cases/{caseId}/answers",
            "/api/cases/{caseId}/commitments",
            "/api/cases/{caseId}/commitments/{commitmentId}/changes",
            "/api/cases/{caseId}/decisions",
            "/api/cases/{caseId}/proposal/shares",
            "/api/cases/{caseId}/proposal/versions",
            "/api/cases/{caseId}/requests",
            "/api/employees/{id}/evidence/{evidenceId}/appearances",
            "/api/employees/{id}/readiness/evidence",
            "/api/employees/{id}/requirement-agreements",
            "/api/needs/{id}/offers",
            "/api/rules",
            "/api/rules/{key}/versions",
            "/api/texts");

    @Inject
    Producer<String, String> kafka;

    @Test
    void aPageOfAnyListReadsAboutAsManyRowsAsItShows() {
        Company acme = new Company(kafka).withFramework();
        UUID mia = acme.hires("mia", null);
        UUID emma = acme.hires("emma", mia);
        CaseStory.opened(acme, "emma");
        acme.as("emma")
                .contentType(ContentType.JSON)
                .body("""
                        {"kind":"STRETCH_PROJECT","competency":"mentoring","level":"senior","title":"Mentor Ben.","dueOn":"%s"}""".formatted(Company.today().plusMonths(3)))
                .post("/api/employees/me/plan/actions")
                .then()
                .statusCode(201);
        acme.as("mia")
                .contentType(ContentType.JSON)
                .body("""
                        {"title":"Who helps?","competencies":[{"competency":"mentoring"}],"until":"%s","scope":"TEAM"}""".formatted(Company.today().plusDays(30)))
                .post("/api/needs")
                .then()
                .statusCode(201);
        acme.states("hanna", """
                        {"kind":"HIRING_FREEZE","scope":{"type":"COMPANY"},"from":"%s"}""".formatted(Company.today()), "hr").statusCode(201);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !acme.rows("select 1 from assessment_change where employee_id = '%s'".formatted(emma))
                        .isEmpty());
        acme.rows("""
                insert into case_decision (id, tenant, version, case_id, round, approved, reason, decided_at)
                select gen_random_uuid(), tenant, 0, id, 1, true, 'Well deserved.', now() from promotion_case returning 1""");
        acme.rows("""
                insert into promotion_acknowledgement (case_id, tenant, version, state, said_by, said_at)
                select id, tenant, 0, 'ACKNOWLEDGED', 'HR_SYSTEM', now() from promotion_case returning 1""");
        ManyRows.grow(Crowd.of(acme.tenant()), emma);
        PagesOfMany.ofAllLists(pages -> of(acme, pages), FEW);
    }

    private static void of(Company acme, PagesOfMany pages) {
        pages.read(() -> acme.as("emma"), "/api/cases");
        pages.read(() -> acme.as("mia"), "/api/cases?as=MANAGER");
        pages.counts(() -> acme.as("hanna", "hr"), "/api/cases?as=HR", MOST_COUNTED);
        pages.counts(() -> acme.as("hanna", "hr"), "/api/cases?as=HR&state=SUBMITTED&state=APPEALED", MOST_COUNTED);
        pages.read(() -> acme.as("hanna", "hr"), "/api/promotions");
        pages.read(() -> acme.as("hanna", "hr"), "/api/promotions?acknowledgement=OUTSTANDING");
        pages.read(() -> acme.as("hanna", "hr"), "/api/promotions?acknowledgement=REFUSED");
        pages.read(() -> acme.as("emma"), "/api/employees/me/plan/actions");
        pages.read(() -> acme.as("emma"), "/api/needs");
        pages.read(() -> acme.as("mia"), "/api/needs");
        pages.read(() -> acme.as("emma"), "/api/signals");
        pages.read(() -> acme.as("mia"), "/api/signals");
        pages.read(() -> acme.as("hanna", "hr"), "/api/signals");
        pages.read(() -> acme.as("hanna", "hr"), "/api/signals?scope=COMPANY");
        pages.read(() -> acme.as("hanna", "hr"), "/api/signals?kind=LAYOFFS");
        pages.read(() -> acme.as("hanna", "hr"), "/api/signals?system=workforce");
        pages.read(() -> acme.as("hanna", "hr"), "/api/signals?on=" + Company.today());
        pages.read(() -> acme.as("emma"), "/api/employees/me/readiness/history");
        pages.read(() -> acme.as("mia"), "/api/employees/me/team");
    }
}
