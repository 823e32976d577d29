package org.nextlevel.advisor.copy.evidence;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.advisor.copy.opportunity.NoOpportunities;
import org.nextlevel.advisor.copy.people.ReassessmentQueue;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.event.inbox.ReceiveTogether;

/** Listens to what evidence-service publishes about evidence and opportunities. */
@ApplicationScoped
public class EvidenceEvents implements EventReader {
    private static final String TOPIC = "evidence-events";

    private static final Set<String> TYPES = Set.of(
            "EvidenceLogged",
            "EvidenceRevised",
            "ClaimsStated",
            "EvidenceShared",
            "EvidenceWithdrawn",
            "EvidenceAttested",
            "AttestationWithdrawn",
            "EvidenceGrouped",
            "EvidenceDeleted",
            "EvidenceRestored",
            "EvidenceErased",
            "EvidenceRepublished");

    private final ReceiveTogether together;
    private final Evidences evidences;
    private final NoOpportunities noOpportunities;
    private final ReassessmentQueue reassessments;
    private final Event<EvidenceUpdated> updates;

    EvidenceEvents(
            ReceiveTogether together,
            Evidences evidences,
            NoOpportunities noOpportunities,
            ReassessmentQueue reassessments,
            Event<EvidenceUpdated> updates) {
        this.together = together;
        this.evidences = evidences;
        this.noOpportunities = noOpportunities;
        this.reassessments = reassessments;
        this.updates = updates;
    }

    /**
     * Takes over events of different people: something about a piece of evidence, or about what somebody had no opportunity for.
     * Events of other types are left alone.
     */
    @Incoming(TOPIC)
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> poll) {
        return together.receiveByKey(poll, this::take);
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void read(IncomingEvent event) {
        if (TYPES.contains(event.type())) {
            take(event.type(), event.as(EvidencePayload.class));
        } else {
            noOpportunities.take(event);
        }
    }

    private void take(List<IncomingEvent> events) {
        events.forEach(event -> {
            event.joinTrace();
            read(event);
        });
    }

    private void take(String type, EvidencePayload payload) {
        if (evidences.take(payload)) {
            reassessments.note(payload.employeeId(), type, payload.evidenceId());
            updates.fire(new EvidenceUpdated(payload.employeeId(), payload.evidenceId()));
        }
    }
}
