package org.nextlevel.advisor.copy.evidence;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.advisor.copy.opportunity.NoOpportunities;
import org.nextlevel.advisor.copy.people.ReassessmentQueue;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.event.inbox.IncomingEvent;

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

    private final Inbox inbox;
    private final Evidences evidences;
    private final NoOpportunities noOpportunities;
    private final ReassessmentQueue reassessments;
    private final Event<EvidenceUpdated> updates;

    EvidenceEvents(
            Inbox inbox,
            Evidences evidences,
            NoOpportunities noOpportunities,
            ReassessmentQueue reassessments,
            Event<EvidenceUpdated> updates) {
        this.inbox = inbox;
        this.evidences = evidences;
        this.noOpportunities = noOpportunities;
        this.reassessments = reassessments;
        this.updates = updates;
    }

    /**
     * Takes over an event, in a transaction of its own: something about a piece of evidence, or about what somebody had no
     * opportunity for. Events of other types are left alone.
     */
    @Incoming(TOPIC)
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, this::read);
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

    private void take(String type, EvidencePayload payload) {
        if (evidences.take(payload)) {
            reassessments.note(payload.employeeId(), type, payload.evidenceId());
            updates.fire(new EvidenceUpdated(payload.employeeId(), payload.evidenceId()));
        }
    }
}
