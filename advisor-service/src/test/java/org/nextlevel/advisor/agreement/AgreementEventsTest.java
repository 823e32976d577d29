package org.nextlevel.advisor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.Topics;

@QuarkusTest
@Tag("event")
@Tag("M2.2")
class AgreementEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private Talk talk;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        talk = new Talk(company, company.hires("emma", company.hires("mia", null)));
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    @Test
    void everyMoveIsToldWithoutAWordOfIt() throws IOException {
        String id = talk.asks("emma").extract().path("id");
        talk.says("mia", id, "0", "answer", Talk.MENTORING);
        talk.says("emma", id, "1", "confirmation", null);
        talk.asks("emma");
        String second = company.as("emma").get(talk.all()).path("items[0].id");
        talk.says("emma", second, "0", "withdrawal", null).statusCode(200);
        sample("RequirementsAsked", "requirements-asked");
        sample("RequirementsStated", "requirements-stated");
        sample("RequirementsAgreed", "requirements-agreed");
        sample("RequirementsWithdrawn", "requirements-withdrawn");
        assertThat(Topics.records("advice-events", company.tenant()))
                .noneMatch(record -> record.value().contains("Secretword"));
    }

    @Test
    void silenceIsToldOnceAnInterval() throws IOException {
        talk.asks("emma");
        look(13);
        look(14);
        look(15);
        look(60);
        look(60);
        sample("RequirementsAnswerOverdue", "requirements-answer-overdue");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> records("RequirementsAnswerOverdue").size() >= 2);
        assertThat(records("RequirementsAnswerOverdue"))
                .extracting(record -> event(record).path("reminders").asInt())
                .containsExactly(1, 4);
    }

    @Test
    void nobodyIsRemindedOnceItIsAnswered() {
        String id = talk.asks("emma").extract().path("id");
        talk.says("mia", id, "0", "answer", Talk.MENTORING).statusCode(200);
        look(60);
        talk.says("emma", id, "1", "confirmation", null).statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !records("RequirementsAgreed").isEmpty());
        assertThat(records("RequirementsAnswerOverdue")).isEmpty();
    }

    private void look(int daysFromNow) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(CurrentTenant.class).get().open(company.tenant());
            LocalDate day = Company.today().plusDays(daysFromNow);
            Arc.container().instance(RemindOfAnswers.class).get().remind(day);
        } finally {
            context.terminate();
        }
    }

    private void sample(String type, String name) throws IOException {
        await().atMost(Duration.ofSeconds(30)).until(() -> !records(type).isEmpty());
        ObjectNode event = event(records(type).getFirst());
        for (String id : List.of("agreementId", "employeeId", "managerId")) {
            assertThat(UUID.fromString(event.path(id).asText())).isNotNull();
            event.put(id, new UUID(0, id.length()).toString());
        }
        EventSample.check(name, event.put("askedOn", "2026-03-02"));
    }

    private List<ConsumerRecord<String, String>> records(String type) {
        return Topics.records("advice-events", company.tenant()).stream()
                .filter(record -> type.equals(Topics.header(record, "ce_type").orElseThrow()))
                .toList();
    }

    private static ObjectNode event(ConsumerRecord<String, String> record) {
        try {
            return (ObjectNode) JSON.readTree(record.value());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
