package org.nextlevel.advisor.promotion.proposal;

import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** What others ask help with, and what shows something that is missing, is planned in a draft. */
@QuarkusTest
@Tag("M4.1")
@Tag("M3.4")
class PlannedHelpTest {
    private static final String ASKED = "Who can help our new colleagues to start?";

    @Inject
    Producer<String, String> kafka;

    @Test
    void whatTheManagerAsksHelpWithIsPlanned() {
        var proposer = new Proposer(kafka);
        proposer.as("mia")
                .body("""
                        {"title":"%s","competencies":[{"competency":"mentoring"}],"until":"%s","scope":"TEAM"}""".formatted(ASKED, Company.today().plusDays(30)))
                .post("/api/needs")
                .then()
                .statusCode(201);

        proposer.emma()
                .post(proposer.path(""))
                .then()
                .statusCode(201)
                .body(
                        "nextLevelPlan.responsibilities",
                        hasItem("I will help where help is asked for now: “" + ASKED + "”"))
                .body(
                        "nextLevelPlan.goals.text",
                        hasItem("I have helped with “" + ASKED + "”. Met when whoever asked says that it is done."));
    }
}
