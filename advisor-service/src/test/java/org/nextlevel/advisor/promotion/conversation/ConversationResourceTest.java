package org.nextlevel.advisor.promotion.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.wording.EvidenceApi;

@QuarkusTest
class ConversationResourceTest {
    @Inject
    Producer<String, String> kafka;

    private Planner planner;

    @BeforeEach
    void aCase() {
        planner = new Planner(new Company(kafka));
    }

    @Test
    @Tag("M6.1")
    void theRequestNamesBothRoleAndTarget() {
        planner.reads("request")
                .statusCode(200)
                .header("Content-Language", "en")
                .body("subject", is("30 minutes about my next step?"))
                .body("text", startsWith("Hello Mia Sommer,"))
                .body("text", containsString("from Software Engineer to Senior Engineer"))
                .body("text", containsString("Emma Winter"));
    }

    @Test
    void theLanguageIsTheOneAskedForElseThatOfTheBrowser() {
        planner.reads("request?language=de").header("Content-Language", "de").body("text", startsWith("Hallo Mia"));
        var headers = planner.company
                .as("emma")
                .header("Accept-Language", "fr,de-CH;q=0.7,en;q=0.1")
                .get(planner.path("request"))
                .headers();
        assertThat(headers.getValue("Content-Language")).isEqualTo("de");
        assertThat(headers.getValues("Vary")).anyMatch(value -> value.contains("Accept-Language"));
        planner.reads("request?language=tlh").statusCode(400);
    }

    @Test
    @Tag("M6.2")
    void theAgendaHasThePersonsOwnFactsAsTheManagerSeesThem() {
        UUID shared = UUID.randomUUID();
        UUID secret = UUID.randomUUID();
        planner.company.evidence(shared, 1, planner.emma, "delivery", "MANAGER", confirmedByMia());
        planner.company.evidence(secret, 1, planner.emma, "mentoring", "PRIVATE", "");
        EvidenceApi.tells(planner.emma, shared, "Led the move of billing", "2026-05-20");
        EvidenceApi.tells(planner.emma, secret, "A secret", "2026-05-20");
        planner.company.awaitOwn("emma", "requirements.find { it.competency.key == 'mentoring' }.state", "EMERGING");
        planner.reads("agenda")
                .statusCode(200)
                .body("parts.topic", contains("APPRECIATION", "GOAL", "CASE", "FEEDBACK", "TIMELINE", "THANKS"))
                .body("parts[0].text", containsString("confirming a piece of my work"))
                .body("parts[2].text", containsString("shows 1 of 2 requirements of Senior Engineer"))
                .body("parts[2].items.evidenceId", contains(shared.toString()))
                .body("parts[2].items[0].text", startsWith("Delivery: Led the move of billing (May 2026"))
                .body("parts[3].items.text", contains("Mentoring: Mentors."))
                .body("parts[4].items", hasSize(3));
        String markdown = planner.company
                .as("emma")
                .accept("text/markdown")
                .get(planner.path("agenda?language=de"))
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .header("Content-Language", "de")
                .body(not(containsString("secret")))
                .extract()
                .asString();
        assertThat(markdown).startsWith("# Emma Winter und Mia Sommer").contains("## Mein Ziel", "- Delivery: Led");
    }

    @Test
    @Tag("M6.2")
    void theManagerIsNotThankedForAWordThatALaterOneReplaced() {
        UUID shared = UUID.randomUUID();
        String later = confirmedByMia().replace("CONFIRMED", "PARTLY").replace("01-02T", "01-03T");
        planner.company.evidence(shared, 1, planner.emma, "delivery", "MANAGER", confirmedByMia() + "," + later);
        planner.company.awaitOwn("emma", "requirements.find { it.competency.key == 'delivery' }.state", "EMERGING");
        planner.reads("agenda").statusCode(200).body("parts[0].text", not(containsString("confirming")));
    }

    @Test
    @Tag("M6.3")
    void theFollowUpSaysThatTheAnswerIsOpenUntilThereIsOne() {
        planner.company
                .as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{}")
                .post("/api/cases/%s/requests".formatted(planner.caseId))
                .then()
                .statusCode(200);
        planner.reads("follow-up")
                .statusCode(200)
                .body("subject", containsString("Senior Engineer"))
                .body("text", containsString("Your answer on Senior Engineer is still open."));
    }

    @Test
    void whatHrWroteIsWhatPeopleSend() {
        planner.company
                .as("hanna", "hr")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"shipped\"")
                .body(Map.of("text", "A talk with {manager}?"))
                .put("/api/texts/meeting-request-subject")
                .then()
                .statusCode(200);
        planner.reads("request").body("subject", is("A talk with Mia Sommer?"));
    }

    @Test
    void whoHasNoManagerIsToldSo() {
        planner.company.tells(planner.emma, 2, "emma", null, "engineer", 20);
        await().until(() -> planner.reads("request").extract().statusCode() == 409);
        planner.reads("request").body("type", is("urn:problem:no-manager"));
    }

    @Test
    void aCaseThatIsOverHasNothingToAskFor() {
        planner.company
                .as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"reason\":\"LATER\"}")
                .post("/api/cases/%s/closure".formatted(planner.caseId))
                .then()
                .statusCode(200);
        planner.reads("agenda").statusCode(409).body("type", is("urn:problem:case-state"));
    }

    private String confirmedByMia() {
        return "{\"attesterId\":\"%s\",\"outcome\":\"CONFIRMED\",\"attestedAt\":\"2026-01-02T10:00:00Z\",\"relationAtWork\":\"PEER\"}"
                .formatted(planner.mia);
    }
}
