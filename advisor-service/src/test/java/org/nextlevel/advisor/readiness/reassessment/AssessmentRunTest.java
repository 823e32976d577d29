package org.nextlevel.advisor.readiness.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

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
import org.nextlevel.kit.company.OpenTenant;

/** A publish assesses everybody whom it affects, and nobody else. */
@QuarkusTest
@Tag("M9.4")
class AssessmentRunTest {
    private static final String RUNS = "/api/assessments/runs";

    @Inject
    Producer<String, String> kafka;

    @Inject
    Worker worker;

    @Inject
    OpenTenant open;

    private Company company;
    private UUID emma;
    private UUID sam;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", null);
        sam = company.hires("sam", null);
        company.tells(sam, 2, "sam", null, "senior", 20);
        awaitRows(
                "1",
                "select count(*) from assessment where employee_id = '%s' and perspective = 'OWN'".formatted(emma));
        awaitRows(
                "2", "select count(*) from assessment where employee_id = '%s' and perspective = 'OWN'".formatted(sam));
        awaitRows("0", "select count(*) from assessment_run where ended_at is null");
        awaitRows("0", "select count(*) from reassessment");
    }

    @Test
    void onlyThoseWhoseNextStepAsksForSomethingElseAreAssessed() {
        company.tell("framework-events", "FrameworkPublished", Company.framework(2, "Delivers more."));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> List.of("DONE", "DONE").equals(states()));
        // Senior itself asks for nothing of lead and manager but what it asks for, which is what changed.
        company.as("eddie", "framework-editor")
                .get(RUNS)
                .then()
                .body("items[0].frameworkVersion", is(2))
                .body("items[0].levels", contains("engineer", "senior"))
                .body("items[0].total", is(2))
                .body("items[0].assessed", is(2));
        awaitRows("2", "select distinct framework_version from assessment where employee_id = '%s'".formatted(emma));
    }

    @Test
    void aPublishThatChangesNothingForAnybodyAssessesNobody() {
        company.tell(
                "framework-events",
                "FrameworkPublished",
                Company.framework(2, "Delivers across teams.")
                        .replace("\"name\":\"Engineering\"", "\"name\":\"Craft\""));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> List.of("DONE", "DONE").equals(states()));
        company.as("hanna", "hr").get(RUNS).then().body("items[0].total", is(0)).body("items[0].levels.size()", is(0));
        assertThat(company.rows("select distinct framework_version from assessment"))
                .containsExactly("1");
    }

    @Test
    @Tag("M9.7")
    void whatARunSeesBeforeItsTriggerIsTakenIsACauseToo() {
        company.rows(
                "insert into reassessment (tenant, employee_id, since, causes) values ('%s', '%s', now() + interval '1 hour', '[]') returning employee_id"
                        .formatted(company.tenant(), emma));
        UUID delivery = UUID.randomUUID();
        company.evidence(delivery, 1, emma, "delivery", "LINE", Company.confirmed());
        awaitRows("1", "select jsonb_array_length(causes) from reassessment");
        company.tell("framework-events", "FrameworkPublished", Company.framework(2, "Delivers more."));
        awaitRows(
                delivery.toString(),
                "select distinct cause->>'object' from assessment_change, jsonb_array_elements(causes) cause"
                        + " where employee_id = '%s' and cause->>'object' = '%s'".formatted(emma, delivery));
    }

    /** The version waits for the table and is thereby taken over after the person, whom its count cannot see. */
    @Test
    void whoArrivesWhileTheFirstVersionIsTakenOverIsAssessedToo() {
        var another = new Company(kafka);
        another.whileNobodyWrites("assessment_run", () -> {
            // Not by withFramework: whoever is hired then waits for it.
            another.tell("framework-events", "FrameworkPublished", Company.framework(1, "Delivers across teams."));
            awaitNone(
                    another,
                    "select 1 where not exists (select from pg_locks where relation = 'assessment_run'::regclass and not granted)");
            another.hires("ada", null);
            awaitNone(another, "select 1 from reassessment");
        });
        awaitNone(another, "select 1 where (select count(*) from assessment) < 2");
    }

    @Test
    void aRunThatStoppedHalfWayGoesOnWhereItWas() {
        List<String> ids = company.rows("select id from employee order by id");
        company.rows("update assessment set framework_version = 0 returning target");
        company.rows("""
                insert into assessment_run (id, tenant, framework, framework_version, levels, total, assessed, changed, after, started_at)
                values ('%s', '%s', 'engineering', 1, '{engineer,senior}', 2, 1, 0, '%s', now()) returning id""".formatted(UUID.randomUUID(), company.tenant(), ids.getFirst()));
        await().atMost(Duration.ofSeconds(30)).until(() -> !states().contains("RUNNING"));
        company.as("hanna", "hr").get(RUNS).then().body("items[0].assessed", is(2));
        assertThat(company.rows("select distinct employee_id from assessment where framework_version = 1"))
                .containsExactly(ids.getLast());
    }

    @Test
    void timeAloneBringsSomebodyBackOnTheDayItMayChangeSomething() {
        company.rows("update assessment set review_on = current_date, verdict = 'NEARLY', snapshot ="
                + " jsonb_set(snapshot, '{verdict}', '\"NEARLY\"') where employee_id = '%s' returning target"
                        .formatted(emma));
        open.within(company.tenant(), worker::noteWhoseDayHasCome);
        awaitRows(
                "TimePassed",
                "select causes->0->>'type' from assessment_change where employee_id = '%s' and former_verdict = 'NEARLY'"
                                .formatted(emma)
                        + " limit 1");
    }

    @Test
    void somebodyWhoLeavesIsAssessedNoMore() {
        company.tell("people-events", "EmployeeLeft", """
                {"employeeId":"%s","version":9,"userNameDigest":"x","managerId":null,"framework":"engineering","level":"engineer","positionSince":null,"active":false}""".formatted(emma));
        awaitRows("0", "select count(*) from assessment where employee_id = '%s'".formatted(emma));
        assertThat(company.rows("select count(*) from assessment_change where employee_id = '%s'".formatted(emma)))
                .containsExactly("2");
    }

    private List<String> states() {
        return company.as("hanna", "hr").get(RUNS).path("items.state");
    }

    private static void awaitNone(Company company, String rows) {
        await().atMost(Duration.ofSeconds(30)).until(() -> company.rows(rows).isEmpty());
    }

    private void awaitRows(String value, String sql) {
        await().atMost(Duration.ofSeconds(30)).until(() -> List.of(value).equals(company.rows(sql)));
    }
}
