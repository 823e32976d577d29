package org.nextlevel.advisor.promotion.answer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;

/** What an answer brings into the ledger, the plan and the follow-up, and what a corrected one takes back. */
@QuarkusTest
@Tag("M6.4")
class WhatFollowsTest {
    private static final LocalDate SPRING = Company.today().plusMonths(4);

    private static final String POINT = """
            {"answer":"%s","reason":"Not across teams yet.","followUp":"OWNER","revisitOn":"%s","missing":[
              {"text":"Lead across two teams.","competency":"delivery","level":"senior"},{"text":"Present to the board."}]}""";

    private static final String NOT_YET =
            "{\"answer\":\"NOT_YET\",\"reason\":\"Not across teams yet.\",\"revisitOn\":\"%s\",\"missing\":[%s]}";

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private CaseStory story;

    @BeforeEach
    void aCaseThatWasAskedFor() {
        company = new Company(kafka).withFramework();
        UUID mia = company.hires("mia", null);
        EvidenceApi.names(mia, "Mia Sommer", "Head of Engineering");
        EvidenceApi.names(company.hires("emma", mia), "Emma Winter", "Engineer");
        story = CaseStory.opened(company, "emma").asked();
    }

    @Test
    void eachPointOfTheAnswerBecomesAPromiseAndAnActionOfThePlan() {
        story.post("mia", "answers", POINT.formatted("NOT_YET", SPRING)).statusCode(200);
        story.get("emma", "/commitments")
                .body("items.find { it.what == 'Lead across two teams.' }.dueOn", is(SPRING.toString()))
                .body("items.find { it.what == 'Lead across two teams.' }.fulfilledBy", is("EVIDENCE"))
                .body("items.what", hasItem("Present to the board."));
        story.moved("agreement", "");
        company.as("emma")
                .get("/api/employees/me/plan/actions")
                .then()
                .body("items.title", contains("Lead across two teams."))
                .body("items[0].competency.key", is("delivery"))
                .body("items[0].dueOn", is(SPRING.toString()));
    }

    @Test
    @Tag("M9.6")
    void aPointWithoutACompetencyIsPlannedForTheOneThatAModelSuggestsAndPromisedInItsWordsAlone() {
        EvidenceApi.suggests("Bring two teams together.", "delivery");
        EvidenceApi.suggests("Speak to the board.", "mentoring");
        EvidenceApi.suggests("Learn to juggle.", "of-a-later-version");
        String points =
                "{\"text\":\"Bring two teams together.\"},{\"text\":\"Speak to the board.\"},{\"text\":\"Learn to juggle.\"}";
        story.post("mia", "answers", NOT_YET.formatted(SPRING, points)).statusCode(200);
        story.get("emma", "/answers")
                .body("items[0].records[0].missing.competency.key", contains("delivery", "mentoring"))
                .body("items[0].records[0].missing.suggested", contains(true, true, null));
        story.get("emma", "/commitments")
                .body("items.find { it.what == 'Bring two teams together.' }.fulfilledBy", is("WORD"));
        String corrected = points.replace("board.\"", "board.\",\"competency\":\"delivery\",\"level\":\"senior\"");
        story.post("mia", "answers", NOT_YET.formatted(SPRING, corrected)).statusCode(200);
        story.get("emma", "/answers").body("items[0].records[0].missing[1].suggested", nullValue());
        story.moved("agreement", "");
        company.as("emma")
                .get("/api/employees/me/plan/actions")
                .then()
                .body("items.title", containsInAnyOrder("Bring two teams together.", "Speak to the board."))
                .body("items.competency.key", everyItem(is("delivery")));
    }

    @Test
    void anAnswerIsRecordedAlsoWhereNobodySuggestsAnything() {
        EvidenceApi.isAwayFor("Draw the map.");
        story.post("mia", "answers", NOT_YET.formatted(SPRING, "{\"text\":\"Draw the map.\"}"))
                .statusCode(200);
        story.get("emma", "/answers")
                .body("items[0].records[0].missing.text", contains("Draw the map."))
                .body("items[0].records[0].missing[0].competency", nullValue());
        story.get("emma", "/commitments").body("items.what", hasItem("Draw the map."));
    }

    @Test
    @Tag("M6.3")
    void theFollowUpQuotesReasonPointsAndWhoseTurnItIs() {
        story.post("mia", "answers", POINT.formatted("NOT_YET", SPRING)).statusCode(200);
        story.get("emma", "/conversation/follow-up")
                .body("text", containsString("“Not across teams yet.”"))
                .body("text", containsString("- Present to the board (by "))
                .body("text", containsString("The next step is mine."));
    }

    @Test
    void aCorrectedAnswerTakesBackWhatTheFormerOneBrought() {
        story.post("mia", "answers", CaseStory.answer("NOT_YET", SPRING)).statusCode(200);
        story.post("mia", "answers", POINT.formatted("NOT_READY", SPRING)).statusCode(200);
        story.get("emma", "/commitments")
                .body("items.findAll { it.state == 'OPEN' }.what", not(hasItem(containsString("Name specific"))))
                .body("items.findAll { it.state == 'OPEN' }.what", hasItem("Present to the board."))
                .body("items.findAll { it.state == 'WITHDRAWN' }.what", hasItem(containsString("Name specific")));
        story.post("mia", "answers", CaseStory.answer("YES", null)).statusCode(200);
        story.get("emma", "/commitments").body("items.findAll { it.state == 'OPEN' }.madeAs", everyItem(is("MANAGER")));
    }

    @Test
    void aCorrectionThatAsksForTheSameLeavesItAsItIs() {
        story.post("mia", "answers", POINT.formatted("NOT_YET", SPRING)).statusCode(200);
        story.post("mia", "answers", POINT.formatted("NOT_YET", SPRING).replace("Not across", "Nothing across"))
                .statusCode(200);
        story.get("emma", "/commitments").body("items.state", everyItem(is("OPEN")));
    }
}
