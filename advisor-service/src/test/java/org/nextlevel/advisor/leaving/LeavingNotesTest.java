package org.nextlevel.advisor.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;

@QuarkusTest
@Tag("M7.1")
@Tag("M7.2")
class LeavingNotesTest {
    private static final String PATH = "/api/employees/me/leaving";

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", company.hires("mia", null));
    }

    @Test
    void whatIsWrittenIsReadAgainAndErasedForGood() {
        get().header("ETag", "\"0\"").header("Cache-Control", "no-store").body("targetTitles", hasSize(0));
        put("\"0\"", "{\"politics\":\"His friend was promoted.\",\"targetTitles\":[\"Staff Engineer\"]}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("triggers.find { it.trigger == 'POLITICS' }.fires", is(true));
        get().body("politics", is("His friend was promoted.")).body("targetTitles", contains("Staff Engineer"));
        put("\"0\"", "{}").statusCode(412);
        company.as("emma").delete(PATH).then().statusCode(204);
        get().statusCode(200).header("ETag", "\"0\"").body("politics", nullValue());
        assertThat(company.rows("select digest from leaving_key")).isEmpty();
        assertThat(company.rows("select digest from leaving")).isEmpty();
    }

    @Test
    void aSecondNoIsBeingPassedOver() {
        CaseStory story = CaseStory.opened(company, "emma").answered("NO_BUDGET");
        get().body("triggers.find { it.trigger == 'PASSED_OVER' }.fires", is(false));
        story.post("emma", "requests", "{\"whatChanged\":\"A lot.\"}").statusCode(200);
        story.post("mia", "answers", CaseStory.answer("NOT_IN_THAT_ROLE", null)).statusCode(200);
        get().body("triggers.find { it.trigger == 'PASSED_OVER' }.fires", is(true))
                .body("triggers.find { it.trigger == 'PASSED_OVER' }.facts", hasSize(2))
                .body("triggers.find { it.trigger == 'NO_CLEAR_PATH' }.fires", is(true));
    }

    @Test
    void theAnswerThatCountsIsThatOfTheOpenCase() {
        CaseStory.opened(company, "emma").answered("YES").moved("closure", "{\"reason\":\"LATER\"}");
        CaseStory.opened(company, "emma").answered("NOT_IN_THAT_ROLE");
        get().body("triggers.find { it.trigger == 'NO_CLEAR_PATH' }.fires", is(true));
    }

    @Test
    void aNoBeforeThePromotionIsSettled() {
        CaseStory.opened(company, "emma").answered("NO_BUDGET").moved("closure", "{\"reason\":\"LATER\"}");
        CaseStory story = CaseStory.opened(company, "emma").answered("NOT_YET");
        get().body("triggers.find { it.trigger == 'PASSED_OVER' }.fires", is(true));
        story.moved("requests", "{\"whatChanged\":\"A lot.\"}");
        story.post("mia", "answers", CaseStory.answer("YES", null)).statusCode(200);
        story.moved("submission", "");
        story.post("hanna", "decisions", CaseStory.approval(Company.today()), "hr")
                .statusCode(200);
        get().body("triggers.find { it.trigger == 'PASSED_OVER' }.fires", is(false))
                .body("triggers.find { it.trigger == 'PASSED_OVER' }.facts", hasSize(0));
    }

    @Test
    void aCompanyThatShrinksIsATrigger() {
        company.states(
                        "hanna",
                        "{\"kind\":\"LAYOFFS\",\"scope\":{\"type\":\"COMPANY\"},\"from\":\"%s\"}"
                                .formatted(Company.today()),
                        "hr")
                .statusCode(201);
        get().body("triggers.find { it.trigger == 'COMPANY_STAGNATES' }.fires", is(true));
    }

    @Test
    void theHighestLevelIsATrigger() {
        get().body("triggers.find { it.trigger == 'HIGHEST_LEVEL' }.fires", is(false));
        company.tells(emma, 2, "emma", null, "lead", 20);
        await().untilAsserted(() -> get().body("triggers.find { it.trigger == 'HIGHEST_LEVEL' }.fires", is(true)));
    }

    @Test
    void aStoryTellsWhatTheEvidenceTellsAndAsksForTheRest() {
        UUID piece = UUID.randomUUID();
        EvidenceApi.names(emma, "Emma Engineer", "Engineer");
        EvidenceApi.tells(emma, piece, """
                {"id":"%s","summary":"Mentored two juniors.","narrative":"The team had doubled. I met them weekly. Both now deploy alone.",
                 "occurredOn":"2026-05-01","metrics":[],"attestations":[],"version":1}""".formatted(piece));
        company.evidence(piece, 1, emma, "mentoring", "PRIVATE", Company.confirmed());
        await().untilAsserted(() -> company.as("emma")
                .get(PATH + "/drafts")
                .then()
                .statusCode(200)
                .body("stories", hasSize(1))
                .body("stories[0].story.situation", is("The team had doubled."))
                .body("stories[0].story.action", is("Mentored two juniors."))
                .body("stories[0].story.result", is("Both now deploy alone."))
                .body("stories[0].story.number", nullValue())
                .body("stories[0].toAdd", not(hasItem(containsString("Add a number"))))
                .body("targetTitles", hasItem("Senior Engineer"))
                .body("positioning", is("Engineer, already doing the work of Senior Engineer: Mentored two juniors.")));
    }

    @Test
    void aFaultNamesItsFieldAndChangesNothing() {
        put("\"0\"", "{\"positioning\":\"%s\"}".formatted("x".repeat(1_001)))
                .statusCode(422)
                .body("violations[0].pointer", is("#/positioning"));
        put("\"0\"", "{\"company\":\"x\"}").statusCode(422);
        get().header("ETag", "\"0\"");
    }

    private ValidatableResponse get() {
        return company.as("emma").get(PATH).then().statusCode(200);
    }

    private ValidatableResponse put(String tag, String body) {
        return company.as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put(PATH)
                .then();
    }
}
