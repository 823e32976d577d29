package org.nextlevel.advisor.readiness.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.SignedIn;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.testkit.plan.Statements;

/** What a manager sees of the direct reports. */
@QuarkusTest
@Tag("M2.2")
class TeamTest {
    private static final String TEAM = "/api/employees/me/team";

    @Inject
    Producer<String, String> kafka;

    @Inject
    ReadTeam team;

    private Company company;
    private UUID mia;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        mia = company.hires("mia", company.hires("dora", null));
        emma = company.hires("emma", mia);
        company.hires("carl", mia);
    }

    @Test
    void theTeamShowsWhatIsSharedAndNothingElse() {
        company.evidence(UUID.randomUUID(), 1, emma, "delivery", "MANAGER", Company.confirmed());
        company.evidence(UUID.randomUUID(), 1, emma, "mentoring", "PRIVATE", Company.confirmed());
        company.awaitOwn("emma", "verdict", "OPERATING_AT_LEVEL");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "NOT_READY".equals(company.as("mia").get(TEAM).path(of(emma, "readiness[0].verdict"))));
        company.as("mia")
                .get(TEAM)
                .then()
                .body("items", hasSize(2))
                .body(of(emma, "readiness[0].nextSteps[0].competency.key"), is("mentoring"))
                .body(of(emma, "readiness[0].gaps"), is(1));
        company.as("dora").get(TEAM).then().body("items", hasSize(1));
        company.as("emma").get(TEAM).then().body("items", empty());
        company.as("dora").get("/api/employees/" + mia + "/team").then().statusCode(403);
        company.as("mia")
                .get("/api/employees/" + mia.toString().toUpperCase(Locale.ROOT) + "/team")
                .then()
                .statusCode(200);
        assertThat(company.rows("select distinct action from audit where subject = '%s' and action = 'team-read'"
                        .formatted(emma)))
                .hasSize(1);
    }

    @Test
    void whatWaitsForTheManagerIsCounted() {
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
        company.as("emma")
                .contentType(ContentType.JSON)
                .body("{\"target\":\"senior\"}")
                .post("/api/employees/me/requirement-agreements")
                .then()
                .statusCode(201);
        company.as("mia")
                .get(TEAM)
                .then()
                .body(of(emma, "unansweredQuestions"), is(1))
                .body(of(emma, "overdueActions"), is(0));
    }

    @Test
    void theWholeScreenIsOneCallWithNamesAndTotals() {
        EvidenceApi.names(emma, "Emma Winter", "Engineer");
        company.as("emma")
                .contentType(ContentType.JSON)
                .body("{\"target\":\"senior\"}")
                .post("/api/employees/me/requirement-agreements")
                .then()
                .statusCode(201);
        company.as("mia")
                .get(TEAM + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("totals.people", is(2))
                .body("totals.unansweredQuestions", is(1))
                .body("totals.overdueActions", is(0));
        company.as("mia")
                .get(TEAM)
                .then()
                .body(of(emma, "employee.name"), is("Emma Winter"))
                .body(of(emma, "level.name"), is("Engineer"));
    }

    @Test
    void aLargeTeamCostsAsManyStatementsAsASmallOne() {
        int small = statements();
        for (int i = 0; i < 5; i++) {
            company.hires("erik" + i, mia);
        }
        // Beside what begins and ends the transaction: who asks, the reports, what they wait for in three wings, their
        // assessments, what
        // their levels are called, and the audit of all of them.
        assertThat(small).isEqualTo(2 + 8);
        assertThat(statements()).isEqualTo(small);
    }

    private int statements() {
        var counted = new int[1];
        SignedIn.as(
                company,
                "mia",
                "employee",
                () -> counted[0] = Statements.fewestDuring(() -> team.page("me", new PageRequest(50, null))));
        return counted[0];
    }

    @Test
    void aPageGoesOnBehindItsLastMember() {
        String next = company.as("mia").get(TEAM + "?limit=1").path("next");
        company.as("mia")
                .get(TEAM + "?limit=1&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("next", is((String) null));
    }

    private static String of(UUID employee, String path) {
        return "items.find { it.employee.id == '%s' }.%s".formatted(employee, path);
    }
}
