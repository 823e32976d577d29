package org.nextlevel.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;
import org.nextlevel.testkit.plan.Crowd;
import org.nextlevel.testkit.plan.PagesOfMany;

/** A company of 200,000 people, of whom each has cases, plans and a history. */
@QuarkusTest
@Tag("long")
class ListsOfManyTest {
    private static final Logger LOG = Logger.getLogger(ListsOfManyTest.class);
    private static final int MANY = Integer.getInteger("tests.rows", 1_000_000);
    private static final int PEOPLE = MANY / 5;
    private static final String DAYS = "date '2020-01-01' + n %% %d";
    private static final String TIMES = "timestamptz '2020-01-01' + make_interval(mins => n)";

    /** One of fifty is the sample's own. */
    private static final String OFTEN =
            "case when n %% 50 = 0 then sample.%s else " + Crowd.id("employee", "1 + n %% " + PEOPLE) + " end";

    @Inject
    Producer<String, String> kafka;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "nextlevel.db.url")
    String url;

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
                        {"kind":"HIRING_FREEZE","scope":"COMPANY","startsOn":"%s"}""".formatted(Company.today()), "hr").statusCode(201);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !acme.rows("select 1 from assessment_change where employee_id = '%s'".formatted(emma))
                        .isEmpty());
        grow(new Crowd(url, acme.tenant()), emma);
        try (PagesOfMany pages = new PagesOfMany(database, url, "advisor_app")) {
            of(acme, pages);
            assertThat(pages.faults()).isEmpty();
        }
    }

    private static void of(Company acme, PagesOfMany pages) {
        pages.read(() -> acme.as("emma"), "/api/cases");
        pages.read(() -> acme.as("mia"), "/api/cases?as=MANAGER");
        pages.read(() -> acme.as("hanna", "hr"), "/api/cases?as=HR&state=SUBMITTED");
        pages.read(() -> acme.as("hanna", "hr"), "/api/promotions");
        pages.read(() -> acme.as("emma"), "/api/employees/me/plan/actions");
        pages.read(() -> acme.as("emma"), "/api/needs");
        pages.read(() -> acme.as("mia"), "/api/needs");
        pages.read(() -> acme.as("emma"), "/api/signals");
        pages.read(() -> acme.as("hanna", "hr"), "/api/signals");
        pages.read(() -> acme.as("emma"), "/api/employees/me/readiness/history");
        pages.read(() -> acme.as("mia"), "/api/employees/me/team");
    }

    private static void grow(Crowd crowd, UUID emma) {
        String ofEmma = "employee_id = '%s'".formatted(emma);
        String id = "gen_random_uuid()";
        String days = DAYS.formatted(2000);
        crowd.copies(
                "employee",
                PEOPLE,
                "id = '%s'".formatted(emma),
                Map.of(
                        "id", Crowd.id("employee", "n"),
                        "login_issuer", "null",
                        "login_subject", "null",
                        "user_name_digest", "md5(n::text)",
                        "manager_id", Crowd.id("employee", "n / 8")));
        crowd.copies(
                "promotion_case",
                MANY,
                ofEmma,
                Map.of(
                        "id",
                        id,
                        "employee_id",
                        OFTEN.formatted("employee_id"),
                        "state",
                        "(array ['CLOSED', 'COMPLETED', 'CLOSED', 'CLOSED'])[1 + n % 4]",
                        "effective_on",
                        "case when n % 4 = 1 then current_date end",
                        "closed_on",
                        "current_date",
                        "changed_at",
                        TIMES));
        crowd.copies(
                "plan_action",
                MANY,
                ofEmma,
                Map.of("id", id, "employee_id", OFTEN.formatted("employee_id"), "due_on", days));
        crowd.copies(
                "assessment_change",
                MANY,
                ofEmma,
                Map.of("id", id, "employee_id", OFTEN.formatted("employee_id"), "changed_at", TIMES));
        crowd.copies(
                "need",
                MANY / 10,
                "true",
                Map.of("id", id, "author_id", OFTEN.formatted("author_id"), "until_on", "current_date + n % 100"));
        crowd.copies("signal", MANY / 100, "true", Map.of("id", id, "starts_on", days));
        for (String table : new String[] {"employee", "promotion_case", "plan_action", "assessment_change"}) {
            LOG.info(crowd.sizeOf(table));
        }
    }
}
