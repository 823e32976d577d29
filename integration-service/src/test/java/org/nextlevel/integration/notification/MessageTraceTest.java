package org.nextlevel.integration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
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
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.webhook.Receiver;
import org.nextlevel.stack.server.trace.ReceivedSpan;
import org.nextlevel.stack.server.trace.TraceTree;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.trace.KeptTraces;

/** A message belongs to the trace of each event that it tells of, and says nothing of whom it went to. */
@QuarkusTest
@Tag("M3.3")
class MessageTraceTest {
    private final TellingCompany acme = TellingCompany.named();
    private final String emma = NotifiedPeople.someone(false);
    private final UUID emmasId = NotifiedPeople.idOf(emma);
    private final UUID marek = UUID.randomUUID();

    @Inject
    Producer<String, String> kafka;

    GreenMail mail;

    private NotifiedPeople people;

    @BeforeEach
    void gather() {
        people = new NotifiedPeople(acme, mail);
    }

    @Test
    @Tag("privacy")
    void aMailIsAStepAfterTheEventThatItTells() {
        TraceTree trace = awaitTold(answers());
        assertThat(trace.spans())
                .extracting(ReceivedSpan::name)
                .containsExactly("hear AttestationRequestAnswered", "deliver e-mail");
        assertThat(trace.spans().getLast().parentId())
                .isEqualTo(trace.spans().getFirst().spanId());
        assertThat(trace.spans().getLast().facts()).containsEntry("nextlevel.outcome", "DELIVERED");
        assertThat(trace.text()).doesNotContain(emmasId.toString(), marek.toString(), "@", "Marek");
        await().until(() -> people.states(emma).equals(List.of("SENT")));
        assertThat(acme.rows("select 1 from notification where traceparent is not null"))
                .isEmpty();
    }

    @Test
    void aChatMessageIsOneTooAndSaysWhatTheToolAnswered() throws IOException {
        try (Receiver tool = Receiver.open()) {
            people.chooses(emma, Map.of("channel", "CHAT", "url", tool.url()))
                    .then()
                    .statusCode(200);
            assertThat(awaitTold(answers()).spans().getLast()).satisfies(step -> {
                assertThat(step.name()).isEqualTo("deliver chat");
                assertThat(step.facts()).containsEntry("nextlevel.outcome", "DELIVERED");
            });
        }
    }

    @Test
    void whatTellsOfSeveralIsAStepInTheTraceOfEach() {
        people.chooses(emma, Map.of("channel", "E_MAIL", "timings", Map.of("ANSWER", "DAILY")))
                .then()
                .statusCode(200);
        List<String> traces = List.of(answers(), answers());
        await().until(() -> people.states(emma).equals(List.of("WAITING", "WAITING")));
        people.morningComes(emmasId);
        assertThat(traces)
                .allSatisfy(
                        trace -> assertThat(awaitTold(trace).spans().getLast().facts())
                                .containsEntry("messaging.batch.message_count", "2"));
    }

    /** The id of the trace in which somebody answered. */
    private String answers() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        String payload = TellingCompany.sample("attestation-request-answered")
                .put("employeeId", emmasId.toString())
                .put("attesterId", marek.toString())
                .toString();
        kafka.send(TestEvent.of("AttestationRequestAnswered", acme.tenant(), "/evidence-service")
                .with("audience", emmasId + "," + marek)
                .to("evidence-events", emmasId.toString(), payload, trace));
        return trace;
    }

    private static TraceTree awaitTold(String trace) {
        return KeptTraces.await(trace, tree -> tree.spans().size() == 2);
    }
}
