package org.nextlevel.advisor.promotion.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.promotioncase.CaseStory;

@QuarkusTest
@Tag("M10.2")
class AcknowledgeByPositionTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID mia;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        mia = company.hires("mia", null);
        emma = company.hires("emma", mia);
    }

    @Test
    void theNewPositionClosesTheCircleByItself() {
        Approved promotion = Approved.of(company, "emma");
        promotion.told(Approved.REFUSED).statusCode(200);
        becomes(2, "senior", 0);
        awaitPosition(promotion);
        promotion.read().body("acknowledgement.reason", nullValue());
        await().until(() -> promotion.events().size() == 3);
        assertThat(promotion.events())
                .containsExactly("PromotionApproved", "PromotionAcknowledgementRefused", "PromotionAcknowledged");
    }

    @Test
    void aPositionOfAnotherLevelOrOfBeforeTheCaseIsNotThisPromotion() {
        Approved promotion = Approved.of(company, "emma");
        becomes(2, "lead", 0);
        becomes(3, "senior", 20);
        promotion.read().body("acknowledgement.state", is("OUTSTANDING"));
    }

    @Test
    void ofTwoPromotionsToOneLevelThatOfTheLaterCaseIsClosedAndTheOtherWaits() {
        CaseStory first = CaseStory.opened(company, "emma")
                .promoted(Company.today())
                .moved("follow-through", "")
                .moved("completion", "");
        Approved second = Approved.of(company, "emma");
        becomes(2, "senior", 0);
        awaitPosition(second);
        new Approved(company, first.id()).read().body("acknowledgement.state", is("OUTSTANDING"));
    }

    @Test
    void aPositionIsOfTheLaterPromotionAlsoWhereThatWasAcknowledgedBefore() {
        CaseStory first = CaseStory.opened(company, "emma")
                .promoted(Company.today())
                .moved("follow-through", "")
                .moved("completion", "");
        Approved.of(company, "emma").told(Approved.TAKEN).statusCode(200);
        becomes(2, "senior", 0);
        new Approved(company, first.id()).read().body("acknowledgement.state", is("OUTSTANDING"));
    }

    @Test
    void whoHoldsTheLevelWhenItIsApprovedHasTakenItOverAlready() {
        CaseStory story = CaseStory.opened(company, "emma").submitted();
        becomes(2, "senior", 0);
        story.post("hanna", "decisions", CaseStory.approval(Company.today()), "hr")
                .statusCode(200);
        Approved promotion = new Approved(company, story.id());
        awaitPosition(promotion);
        await().until(() -> promotion.events().size() == 2);
        assertThat(promotion.events()).containsExactly("PromotionApproved", "PromotionAcknowledged");
    }

    @Test
    void theFirstWordsAfterAPositionNeedNoReading() {
        Approved promotion = Approved.of(company, "emma");
        becomes(2, "senior", 0);
        awaitPosition(promotion);
        promotion.told(Approved.TAKEN).statusCode(200).body("reference", is("WD-2027-0042"));
    }

    private void becomes(int version, String level, int monthsInPosition) {
        company.tells(emma, version, "emma", mia, level, monthsInPosition);
        await().until(() -> company.rows("select version from employee where id = '%s'".formatted(emma))
                .equals(List.of(String.valueOf(version))));
    }

    private static void awaitPosition(Approved promotion) {
        await().untilAsserted(() -> promotion
                .read()
                .body("acknowledgement.state", is("ACKNOWLEDGED"), "acknowledgement.saidBy", is("POSITION")));
    }
}
