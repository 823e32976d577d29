package org.nextlevel.advisor.readiness.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.wording.EvidenceApi;

/** Whoever has an answer is told that it is the same exactly as long as it is, whichever input changes. */
@QuarkusTest
@Tag("M9.7")
class UnchangedReadinessTest {
    private static final String OWN = "me/readiness";
    private static final String SIGNAL = "{\"kind\":\"%s\",\"scope\":{\"type\":\"%s\"},%s\"from\":\"%s\"}";
    private static final String ROLE = "\"role\":{\"framework\":\"engineering\",\"level\":\"senior\"},";

    @Inject
    Producer<String, String> kafka;

    private final UUID piece = UUID.randomUUID();
    private final UUID carl = UUID.randomUUID();
    private Company company;
    private UUID mia;
    private UUID emma;

    @BeforeEach
    void somebodyWithAConfirmedPiece() {
        company = new Company(kafka).withFramework();
        mia = company.hires("mia", company.hires("dora", null));
        emma = company.hires("emma", mia);
        EvidenceApi.names(carl, "Carl Colleague", "Engineer");
        company.evidence(piece, 1, emma, "delivery", "LINE", saidByCarl("CONFIRMED"));
        company.awaitOwn("emma", "requirements[0].pieces", 1);
    }

    @Test
    void whatChangesEvidenceChangesTheAnswer() {
        changes(() -> company.evidence(piece, 2, emma, "delivery", "LINE", saidByCarl("DISAGREED")));
        changes(() -> company.evidence(UUID.randomUUID(), 1, emma, "mentoring", "PRIVATE", Company.confirmed()));
        changes(() -> company.evidence(piece, 3, emma, "mentoring", "LINE", saidByCarl("DISAGREED")));
        changes(() -> company.tell("evidence-events", "NoOpportunityStated", """
                {"employeeId":"%s","framework":"engineering","competency":"delivery","version":2,"reason":"LEAVE","from":"%s",
                 "until":null,"stated":true}""".formatted(
                        emma, Company.today().minusDays(9))));
    }

    @Test
    void whatOthersSayOfRoomOrRequireChangesTheAnswer() {
        changes(() -> company.states("mia", SIGNAL.formatted("OPENING", "TEAM", ROLE, Company.today()))
                .statusCode(201));
        changes(() -> company.states("hanna", SIGNAL.formatted("HIRING_FREEZE", "COMPANY", "", Company.today()), "hr")
                .statusCode(201));
        String agreements = "/api/employees/%s/requirement-agreements".formatted(emma);
        String asked = company.as("mia")
                .contentType(ContentType.JSON)
                .body("""
                        {"target":"senior","items":[{"competency":"mentoring","level":"lead","text":"Mentors two.","required":true}]}""")
                .post(agreements)
                .path("id");
        changes(() -> company.as("emma")
                .header("If-Match", "\"0\"")
                .post("%s/%s/confirmation".formatted(agreements, asked))
                .then()
                .statusCode(200));
    }

    @Test
    void theFrameworkAndThePositionChangeTheAnswer() {
        changes(() -> company.tell("framework-events", "FrameworkPublished", Company.framework(2, "Delivers far.")));
        changes(OWN + "?target=lead", () -> company.tells(emma, 2, "emma", mia, "senior", 20));
    }

    @Test
    void howPeopleAreCalledIsPartOfTheAnswer() {
        changes(() -> EvidenceApi.names(carl, "Carla Colleague", "Engineer"));
        changes(() -> EvidenceApi.forgets(carl));
        changes(() -> EvidenceApi.names(emma, "Emma Winter", "Engineer"));
    }

    @Test
    void anotherLanguageAndPerspectiveIsAnotherAnswer() {
        String tag = remembered("emma", OWN);
        assertThat(company.as("emma")
                        .header("If-None-Match", tag)
                        .header("Accept-Language", "de")
                        .get("/api/employees/" + OWN)
                        .statusCode())
                .isEqualTo(200);
        assertThat(asked("emma", OWN + "?perspective=shared", tag).statusCode()).isEqualTo(200);
        assertThat(asked("emma", OWN + "?target=lead", tag).statusCode()).isEqualTo(200);
        assertThat(asked("mia", emma + "/readiness", tag).statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("privacy")
    void whatIsPrivateChangesNothingForAManagerAndEachLookIsAudited() {
        String tag = remembered("mia", emma + "/readiness");
        int looks = looks();
        company.evidence(UUID.randomUUID(), 1, emma, "mentoring", "PRIVATE", Company.confirmed());
        company.awaitOwn("emma", "requirements[1].pieces", 1);
        assertThat(asked("mia", emma + "/readiness", tag).statusCode()).isEqualTo(304);
        assertThat(looks()).isEqualTo(looks + 1);
    }

    private int looks() {
        return company.rows("select id from audit where subject = '%s' and action = 'readiness-read'".formatted(emma))
                .size();
    }

    /** As soon as anybody reads another answer, the former one is told to nobody as the present one. */
    private void changes(String path, Runnable change) {
        String before = remembered("emma", path);
        change.run();
        await().atMost(Duration.ofSeconds(30)).until(() -> !before.equals(tag("emma", path)));
        assertThat(asked("emma", path, before).statusCode()).isEqualTo(200);
    }

    private void changes(Runnable change) {
        changes(OWN, change);
    }

    /** The tag of an answer that is the same whether it is made again or known. */
    private String remembered(String who, String path) {
        String tag = tag(who, path);
        for (int i = 0; i < 2; i++) {
            Response again = asked(who, path, tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Vary")).contains("Accept-Language");
            assertThat(again.body().asString()).isEmpty();
        }
        return tag;
    }

    private String tag(String who, String path) {
        return company.readiness(who, path).statusCode(200).extract().header("ETag");
    }

    private Response asked(String who, String path, String tag) {
        return company.as(who).header("If-None-Match", tag).get("/api/employees/" + path);
    }

    private String saidByCarl(String outcome) {
        return "{\"attesterId\":\"%s\",\"outcome\":\"%s\",\"attestedAt\":\"2026-01-02T10:00:00Z\",\"relationAtWork\":\"PEER\"}"
                .formatted(carl, outcome);
    }
}
