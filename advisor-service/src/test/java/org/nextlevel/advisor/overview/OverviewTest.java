package org.nextlevel.advisor.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.SignedIn;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.advisor.growth.plan.Planner;
import org.nextlevel.testkit.plan.Statements;

/** A person's first screen is one call. */
@QuarkusTest
@Tag("M9.5")
class OverviewTest {
    private static final String OVERVIEW = "/api/employees/me/overview";

    @Inject
    Producer<String, String> kafka;

    @Inject
    ReadOverview overview;

    private Planner planner;

    @BeforeEach
    void aCompany() {
        planner = new Planner(kafka);
        EvidenceApi.names(planner.emma, "Emma Winter", "Engineer");
        EvidenceApi.names(planner.manager, "Mia Sommer", "Head of Engineering");
    }

    @Test
    void itTellsByNamesWhereOneStandsAndWhatToDoNext() {
        planner.plans("emma", "PRIVATE");
        planner.gets("emma", OVERVIEW)
                .statusCode(200)
                .body("employee.name", is("Emma Winter"))
                .body("manager.name", is("Mia Sommer"))
                .body("level.name", is("Engineer"))
                .body("goal", nullValue())
                .body("readiness.target.name", is("Senior Engineer"))
                .body("readiness.verdict", is("INSUFFICIENT_EVIDENCE"))
                .body("readiness.gaps.competency.name", contains("Delivery", "Mentoring"))
                .body("timing.verdict", is("ASK_NOW"))
                .body("plan.open", is(1))
                .body("plan.overdue", is(0))
                .body("plan.next.competency.name", contains("Mentoring"))
                .body("advice.items.size()", greaterThan(0));
    }

    @Test
    void itSpeaksOfTheLevelOfTheGoal() {
        planner.puts("emma", "/api/employees/me/goal", null, "{\"target\":\"lead\"}")
                .statusCode(200);
        planner.gets("emma", OVERVIEW).body("goal.name", is("Lead")).body("readiness.target.key", is("lead"));
    }

    @Test
    @Tag("privacy")
    void itIsForThePersonAlone() {
        planner.gets("mia", "/api/employees/%s/overview".formatted(planner.emma))
                .statusCode(403);
    }

    @Test
    void itCostsAsManyStatementsHoweverMuchThereIs() {
        Set<Integer> statements = new HashSet<>();
        fill(1);
        statements.add(statements());
        fill(6);
        statements.add(statements());
        assertThat(statements).hasSize(1).allMatch(number -> number > 0 && number < 60);
    }

    private void fill(int times) {
        for (int i = 0; i < times; i++) {
            planner.plans("emma", "PRIVATE");
            planner.company.evidence(UUID.randomUUID(), 1, planner.emma, "budget", "LINE", "");
        }
    }

    private int statements() {
        var counted = new int[1];
        SignedIn.as(
                planner.company,
                "emma",
                "employee",
                () -> counted[0] = Statements.fewestDuring(() -> overview.of("me")));
        return counted[0];
    }
}
