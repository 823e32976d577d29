package org.nextlevel.advisor.promotion.promotioncase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.commitment.fulfilment.Reminders;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

/** Every move is told, with ids, keys, numbers and dates, and no word of it. */
@QuarkusTest
@Tag("event")
@Tag("M9.5")
class CaseEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Integer> IDS =
            Map.of("caseId", 6, "commitmentId", 12, "employeeId", 10, "managerId", 9, "actorId", 7, "approverId", 1);
    private static final String APPEAL = "{\"whatChanged\":\"Secretword.\"}";

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private CaseStory story;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        company.hires("emma", company.hires("mia", null));
        story = CaseStory.opened(company, "emma");
    }

    @Test
    void theWayToAPromotionIsTold() throws IOException {
        story.promoted(Company.today()).moved("follow-through", "").moved("completion", "");
        sample("CaseOpened", "case-opened");
        sample("PromotionAsked", "promotion-asked");
        sample("PromotionAnswered", "promotion-answered");
        sample("CaseSubmitted", "case-submitted");
        sample("PromotionApproved", "promotion-approved");
        sample("FollowThroughBegun", "follow-through-begun");
        sample("CaseCompleted", "case-completed");
    }

    @Test
    void theOtherWaysAreToldToo() throws IOException {
        UUID alma = company.hires("alma", null);
        story.post("emma", "approvers", "{\"employeeId\":\"" + alma + "\"}").statusCode(200);
        story.answered("NOT_READY").moved("agreement", "").moved("appeal", APPEAL);
        story.post("hanna", "answers", CaseStory.answer("YES", null), "hr").statusCode(200);
        story.moved("submission", "");
        story.post(
                        "hanna",
                        "decisions",
                        "{\"approved\":false,\"reason\":\"Secretword.\",\"answer\":\"NO_BUDGET\"}",
                        "hr")
                .statusCode(200);
        story.moved("closure", "{\"reason\":\"PASSED_OVER\"}");
        sample("CaseShared", "case-shared");
        sample("PlanAgreed", "plan-agreed");
        sample("AnswerAppealed", "answer-appealed");
        sample("PromotionDeclined", "promotion-declined");
        sample("CaseClosed", "case-closed");
        assertThat(Topics.records("advice-events", company.tenant()))
                .noneMatch(record -> record.value().contains("Secretword"));
    }

    @Test
    @Tag("M6.6")
    void promisesAreToldAndThoseOverdueOnceInTwoWeeks() throws IOException {
        story.asked();
        String id = story.post(
                        "mia", "commitments", "{\"what\":\"Secretword.\",\"dueOn\":\"%s\"}".formatted(Company.today()))
                .statusCode(201)
                .extract()
                .path("id");
        remind(0);
        remind(1);
        remind(2);
        remind(15);
        assertThat(company.told("CommitmentOverdue", 2)).hasSize(2);
        story.post("emma", "commitments/" + id + "/fulfilment", "{}").statusCode(200);
        remind(60);
        sample("CommitmentMade", "commitment-made");
        sample("CommitmentChanged", "commitment-changed");
        sample("CommitmentOverdue", "commitment-overdue");
        assertThat(company.told("CommitmentOverdue", 2)).hasSize(2);
        assertThat(Topics.records("advice-events", company.tenant()))
                .noneMatch(record -> record.value().contains("Secretword"));
    }

    @Test
    @Tag("M6.6")
    void nobodyIsRemindedOfTheLedgerOfAnEndedCase() {
        story.asked();
        story.post("mia", "commitments", "{\"what\":\"Talk.\",\"dueOn\":\"%s\"}".formatted(Company.today()))
                .statusCode(201);
        story.moved("closure", "{\"reason\":\"LATER\"}");
        List<String> before = company.rows("select next_reminder_on::text from commitment");
        remind(30);
        assertThat(company.rows("select next_reminder_on::text from commitment"))
                .isEqualTo(before);
    }

    private void remind(int daysFromNow) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(CurrentTenant.class).get().open(company.tenant());
            Reminders.look(Company.today().plusDays(daysFromNow));
        } finally {
            context.terminate();
        }
    }

    private void sample(String type, String name) throws IOException {
        ObjectNode event =
                (ObjectNode) JSON.readTree(company.told(type, 1).getFirst().value());
        IDS.forEach((id, number) -> {
            if (event.hasNonNull(id)) {
                assertThat(UUID.fromString(event.path(id).asText())).isNotNull();
                event.put(id, new UUID(0, number).toString());
            }
        });
        for (String day : List.of("effectiveOn", "revisitOn", "dueOn", "keptOn")) {
            if (event.hasNonNull(day)) {
                event.put(day, "2027-04-01");
            }
        }
        EventSample.check(name, event);
    }
}
