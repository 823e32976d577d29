package org.nextlevel.advisor.advice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.sentence.SpokenDates;

@QuarkusTest
class AdviceResourceTest {
    private static final String MINE = "/api/employees/me/advice";
    private static final String SHOWN = "items.find { it.rule == 'nobody-was-shown' }";

    @Inject
    Producer<String, String> kafka;

    private final UUID piece = UUID.randomUUID();
    private Company company;
    private UUID mia;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        mia = company.hires("mia", null);
        emma = company.hires("emma", mia);
        company.evidence(piece, 1, emma, "delivery", "PRIVATE", Company.confirmed());
        company.awaitOwn("emma", "capability.demonstrated", 1);
    }

    @Test
    @Tag("M0.2")
    @Tag("M3.1")
    @Tag("M9.7")
    void adviceNamesRuleVersionFactsAndEvidence() {
        mine().statusCode(200)
                .body("perspective", is("own"))
                .body(SHOWN + ".version", is(1))
                .body(SHOWN + ".severity", is("WARNING"))
                .body(SHOWN + ".facts.hasManager", is(true))
                .body(SHOWN + ".facts.daysSinceShared", nullValue())
                .body("items.rule", hasItems("stretch-project", "take-over-a-responsibility"))
                .body("items.find { it.rule == 'stretch-project' }.text", containsString("Mentoring"))
                .body("items.find { it.rule == 'claims-without-a-number' }.evidence", contains(piece.toString()))
                .body("items.rule", not(hasItem("hand-over-a-responsibility")));
    }

    @Test
    @Tag("privacy")
    void aManagerIsToldOnlyTheirRulesFromWhatWasShared() {
        company.states(
                        "hanna",
                        "{\"kind\":\"TEAM_GROWTH\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"%s\"}"
                                .formatted(Company.today()),
                        "hr")
                .statusCode(201);
        company.as("mia")
                .get("/api/employees/" + emma + "/advice")
                .then()
                .statusCode(200)
                .body("perspective", is("shared"))
                .body("items.rule", contains("hand-over-a-responsibility", "too-little-to-judge"))
                .body("items[0].text", containsString("Delivery and Mentoring"))
                .body("items.evidence.flatten()", empty());
        company.as("hanna", "hr")
                .get("/api/employees/" + emma + "/advice")
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("M0.2")
    void whatWasSharedLatelyIsNotMissed() {
        company.tell("evidence-events", "EvidenceShared", """
                {"evidenceId":"%s","employeeId":"%s","version":2,"occurredOn":"%s","quantified":true,"visibility":"LINE","sharedSince":"%sT08:00:00Z","claims":[{"framework":"engineering","competency":"delivery","level":"senior","expectation":"senior.delivery"}],"attestations":[]}""".formatted(
                piece, emma, Company.today().minusMonths(7), Company.today().minusDays(89)));
        company.awaitOwn("emma", "capability.emerging", 1);
        mine().body("items.rule", not(hasItem("nobody-was-shown")))
                .body("items.rule", not(hasItem("claims-without-a-number")))
                .body("items.rule", not(hasItem("claims-without-an-expectation")))
                .body("items.rule", hasItem("lead-an-initiative"));
        tryOut("mia", "nobody-was-shown", "{\"employee\":\"%s\"}".formatted(emma))
                .body("facts.daysSinceShared", is(89))
                .body("evidence", contains(piece.toString()));
    }

    @Test
    @Tag("M0.4")
    void aConversationInABadWindowIsToldToItsOwnerAlone() {
        String freeze =
                "{\"kind\":\"HIRING_FREEZE\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"%s\",\"until\":\"%s\"}";
        company.states(
                        "hanna",
                        freeze.formatted(
                                Company.today().plusDays(5), Company.today().plusDays(20)),
                        "hr")
                .statusCode(201);
        company.as("emma")
                .contentType(ContentType.JSON)
                .body("{\"target\":\"senior\",\"conversationOn\":\"%s\"}"
                        .formatted(Company.today().plusDays(7)))
                .put("/api/employees/me/goal")
                .then()
                .statusCode(200);
        mine().body(
                        "items.find { it.rule == 'planned-in-a-bad-window' }.text",
                        containsString("From %s it is better"
                                .formatted(SpokenDates.day(
                                        Locale.ENGLISH, Company.today().plusDays(21)))));
        tryOut("mia", "planned-in-a-bad-window", "{\"employee\":\"%s\"}".formatted(emma))
                .statusCode(200)
                .body("holds", is(false))
                .body("facts.plannedOn", nullValue());
    }

    @Test
    @Tag("M3.1")
    void whatIsInThePlanIsNotAdvisedAgain() {
        company.as("emma")
                .contentType(ContentType.JSON)
                .body("""
                        {"kind":"STRETCH_PROJECT","competency":"mentoring","level":"senior","title":"Mentor Ben.","dueOn":"%s"}""".formatted(Company.today().plusMonths(3)))
                .post("/api/employees/me/plan/actions")
                .then()
                .statusCode(201);
        mine().body("items.rule", not(hasItem("stretch-project")))
                .body("items.rule", hasItem("take-over-a-responsibility"));
        tryOut("emma", "stretch-project", "{\"employee\":\"me\"}")
                .body("holds", is(false))
                .body("facts.plannedActions", contains("STRETCH_PROJECT"));
    }

    @Test
    @Tag("M8.2")
    @Tag("M8.4")
    void whoeverWentUpIsToldWhatComesNext() {
        company.tells(emma, 2, "emma", mia, "senior", 1);
        company.awaitOwn("emma", "status", 422);
        mine().body("items.rule", hasItems("goals-of-the-first-90-days", "set-the-next-target"))
                .body("items.rule", not(hasItem("too-short-in-the-role")))
                .body("items.find { it.rule == 'goals-of-the-first-90-days' }.text", containsString("Senior Engineer"));
    }

    @Test
    @Tag("M9.7")
    void aCompanysOwnRuleIsTold() {
        company.as("hanna", "hr")
                .contentType(ContentType.JSON)
                .body("""
                        {"mission":"M0.1","audience":["EMPLOYEE"],"condition":"evidence > 0","severity":"WARNING","text":"{evidence} so far.","source":"handbook","enabled":true}""")
                .put("/api/rules/handbook-1")
                .then()
                .statusCode(201);
        mine().body("items[0].rule", is("handbook-1")).body("items[0].text", is("1 so far."));
    }

    private ValidatableResponse mine() {
        return company.as("emma").get(MINE).then();
    }

    private ValidatableResponse tryOut(String userName, String rule, String body) {
        return company.as(userName)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/rules/" + rule + "/dry-runs")
                .then();
    }
}
