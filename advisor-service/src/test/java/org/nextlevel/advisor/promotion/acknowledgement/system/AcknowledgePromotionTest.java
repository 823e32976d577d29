package org.nextlevel.advisor.promotion.acknowledgement.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.acknowledgement.Approved;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("M10.2")
class AcknowledgePromotionTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;
    private Approved promotion;

    @BeforeEach
    void anApprovedPromotion() {
        company = new Company(kafka).withFramework();
        company.hires("emma", company.hires("mia", null));
        promotion = Approved.of(company, "emma");
    }

    @Test
    void whatNobodyTookOverIsListedUntilTheHrSystemSaysSo() throws IOException {
        outstanding().body("items.caseId", contains(promotion.caseId()));
        promotion
                .read()
                .header("ETag", "\"none\"")
                .body("acknowledgement.waitingDays", is(0), "acknowledgement.overdue", is(false));
        promotion.told(Approved.TAKEN).statusCode(200).body("saidBy", is("HR_SYSTEM"));
        outstanding().body("items", empty());
        promotion
                .read()
                .header("ETag", "\"0\"")
                .body(
                        "acknowledgement.state", is("ACKNOWLEDGED"),
                        "acknowledgement.reference", is("WD-2027-0042"),
                        "acknowledgement.waitingDays", nullValue());
        listed("ACKNOWLEDGED").body("items.caseId", contains(promotion.caseId()));
        EventSample.check("promotion-acknowledged", promotion.event("PromotionAcknowledged"));
    }

    @Test
    void whoseItIsIsSaidAsTheHrSystemCallsThemToWhoMayKnowIt() {
        for (ValidatableResponse read : List.of(
                promotion.read(),
                Approved.system(company.tenant())
                        .get("/api/promotions/" + promotion.caseId())
                        .then())) {
            String employee = read.statusCode(200).extract().path("employee.id");
            read.body("externalId", is("hr-" + employee));
            outstanding().body("items.externalId", contains("hr-" + employee));
        }
        given().auth()
                .oauth2(Tokens.ofService(company.tenant(), "stranger", "promotions:read"))
                .get("/api/promotions")
                .then()
                .statusCode(200)
                .body("items.caseId", contains(promotion.caseId()))
                .body("items[0].externalId", nullValue());
    }

    @Test
    @Tag("privacy")
    void whyItWasRefusedIsReadByHrAndItsSystemsAlone() throws IOException {
        promotion.told(Approved.REFUSED).statusCode(200).body("state", is("REFUSED"));
        listed("REFUSED").body("items.acknowledgement.reason", contains("Secretword."));
        EventSample.check("promotion-acknowledgement-refused", promotion.event("PromotionAcknowledgementRefused"));
        assertThat(Topics.records("advice-events", company.tenant()))
                .noneMatch(record -> record.value().contains("Secretword"));
        for (String path : List.of("/api/cases/" + promotion.caseId(), "/internal/personal-data/me")) {
            assertThat(company.as("emma")
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain("Secretword");
        }
        company.as("mia").get("/api/promotions/" + promotion.caseId()).then().statusCode(403);
    }

    @Test
    void saidAgainItIsTheSameAnswerHoweverManySayItAtOnce() {
        List<String> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> promotion
                        .told(Approved.TAKEN)
                        .statusCode(200)
                        .header("ETag", "\"0\"")
                        .extract()
                        .asString())
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        promotion.corrected("\"0\"", Approved.REFUSED).statusCode(200);
        await().until(() -> promotion.events().contains("PromotionAcknowledgementRefused"));
        assertThat(promotion.events())
                .containsExactly("PromotionApproved", "PromotionAcknowledged", "PromotionAcknowledgementRefused");
    }

    @Test
    void somethingElseIsSaidByWhoHasReadWhatWasSaid() {
        promotion.told(Approved.REFUSED).statusCode(200);
        promotion.told(Approved.TAKEN).statusCode(428);
        promotion.corrected("\"none\"", Approved.TAKEN).statusCode(412);
        promotion
                .read()
                .body("acknowledgement.state", is("REFUSED"), "actions[0].requires", contains("If-Match", "takenOver"));
        promotion.corrected("\"0\"", Approved.TAKEN).statusCode(200).body("reason", nullValue());
        promotion.corrected("\"0\"", Approved.TAKEN).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | #/takenOver",
                "{\"takenOver\":false} | #/reason",
                "{\"takenOver\":false,\"reason\":\" \"} | #/reason",
                "{\"takenOver\":true,\"reason\":\"x\"} | #/reason"
            })
    void aReasonGoesWithARefusalAndWhatIsWrongChangesNothing(String body, String pointer) {
        promotion.told(body).statusCode(422).body("violations[0].pointer", is(pointer));
        outstanding().body("items.caseId", contains(promotion.caseId()));
    }

    @Test
    @Tag("access")
    void nobodyAcknowledgesTheOwnPromotionNorOneThatIsNone() {
        promotion.told(company.as("emma", "hr"), Approved.TAKEN).statusCode(403);
        company.as("emma", "hr").get("/api/promotions").then().body("items[0].actions", empty());
        promotion.told(Approved.system("globex"), Approved.TAKEN).statusCode(404);
        company.hires("noah", null);
        new Approved(company, CaseStory.opened(company, "noah").id())
                .told(Approved.TAKEN)
                .statusCode(404);
        promotion
                .told(company.as("hanna", "hr"), Approved.TAKEN)
                .statusCode(200)
                .body("saidBy", is("HR"));
    }

    private ValidatableResponse outstanding() {
        return listed("OUTSTANDING");
    }

    private ValidatableResponse listed(String acknowledgement) {
        return Approved.system(company.tenant())
                .get("/api/promotions?acknowledgement=" + acknowledgement)
                .then()
                .statusCode(200);
    }
}
