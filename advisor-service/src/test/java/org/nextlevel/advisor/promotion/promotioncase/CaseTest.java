package org.nextlevel.advisor.promotion.promotioncase;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.sentence.SpokenDates;

@QuarkusTest
@Tag("M9.5")
class CaseTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", company.hires("mia", company.hires("dora", null)));
    }

    @Test
    void thereIsOneOpenCaseAtATimeAndSeveralOverTheYears() {
        CaseStory first = CaseStory.opened(company, "emma");
        company.as("emma")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/cases")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:case-open"));
        first.moved("closure", "{\"reason\":\"LATER\"}");
        CaseStory second = CaseStory.opened(company, "emma");
        company.as("emma").get("/api/cases").then().body("items.id", contains(first.id(), second.id()));
    }

    @Test
    void nobodyLearnsOfACaseBeforeItIsShared() {
        CaseStory story = CaseStory.opened(company, "emma");
        story.get("mia", "").statusCode(404);
        story.get("hanna", "", "hr").statusCode(404);
        company.as("mia").get("/api/cases?as=MANAGER").then().body("items", hasSize(0));
        story.asked();
        story.get("mia", "").statusCode(200).body("parties", contains("MANAGER"));
        story.get("dora", "").statusCode(404);
        story.get("hanna", "", "hr").statusCode(404);
        company.as("mia").get("/api/cases?as=MANAGER").then().body("items.id", contains(story.id()));
    }

    @Test
    @Tag("M6.6")
    void aNewManagerSeesTheCaseAsFarAsItWasShared() {
        CaseStory story = CaseStory.opened(company, "emma").asked();
        UUID nora = company.hires("nora", null);
        company.tells(emma, 2, "emma", nora, "engineer", 20);
        await().until(() -> story.get("nora", "").extract().statusCode() == 200);
        story.get("mia", "").statusCode(404);
    }

    @Test
    void askingAgainWaitsForTheAgreedDayAndSaysWhatChanged() {
        CaseStory story = CaseStory.opened(company, "emma").asked();
        story.post("mia", "answers", CaseStory.answer("NOT_YET", Company.today().plusMonths(3)))
                .statusCode(200);
        story.post("emma", "requests", "{\"whatChanged\":\"A lot.\"}")
                .statusCode(409)
                .body(
                        "detail",
                        containsString(
                                SpokenDates.day(Locale.ENGLISH, Company.today().plusMonths(3))));
        story.get("emma", "").body("notNow.move", hasItem("ASK"));
        story.post("mia", "answers", CaseStory.answer("NOT_YET", null)).statusCode(200);
        story.post("emma", "requests", "{}").statusCode(422).body("violations[0].pointer", is("#/whatChanged"));
        story.post("emma", "requests", "{\"whatChanged\":\"A lot.\"}")
                .statusCode(200)
                .body("round", is(2));
        story.get("mia", "/requests").body("items.round", contains(2, 1)).body("items[0].whatChanged", is("A lot."));
    }

    @Test
    @Tag("M9.4")
    void anOpenCaseStaysWithTheVersionItBeganWith() {
        CaseStory story = CaseStory.opened(company, "emma");
        company.tell("framework-events", "FrameworkPublished", Company.framework(2, "Delivers more."));
        company.awaitOwn("emma", "frameworkVersion", 1);
        await().until(() -> company.rows("select version from framework").equals(List.of("2")));
        company.readiness("emma", "me/readiness").body("frameworkVersion", is(1));
        story.moved("closure", "{\"reason\":\"LATER\"}");
        company.readiness("emma", "me/readiness").body("frameworkVersion", is(2));
        CaseStory.opened(company, "emma").get("emma", "").body("frameworkVersion", is(2));
    }

    @Test
    void aChangeOfAnOldStateIsRefused() {
        CaseStory story = CaseStory.opened(company, "emma");
        company.as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"7\"")
                .body("{}")
                .post("/api/cases/" + story.id() + "/requests")
                .then()
                .statusCode(412);
    }

    @Test
    void aPromotionThatHoldsLaterIsFollowedThroughFromThatDayOn() {
        CaseStory story =
                CaseStory.opened(company, "emma").promoted(Company.today().plusDays(30));
        story.post("emma", "follow-through", "").statusCode(409).body("detail", containsString("takes effect"));
        company.as("hanna", "hr")
                .get("/api/promotions")
                .then()
                .body("items[0].caseId", is(story.id()))
                .body("items[0].toLevel.key", is("senior"))
                .body("items[0].effectiveOn", is(Company.today().plusDays(30).toString()));
        company.as("hanna", "hr").get("/api/cases?as=HR&state=SUBMITTED").then().body("items", hasSize(0));
    }
}
