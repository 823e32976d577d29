package org.nextlevel.advisor.copy.evidence;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.advisor.copy.people.ReassessmentQueue;
import org.nextlevel.kit.event.Inbox;

/** Listens to evidence-service. */
@ApplicationScoped
public class EvidenceEvents {
    private static final Set<String> TYPES = Set.of(
            "EvidenceLogged",
            "EvidenceRevised",
            "ClaimsStated",
            "EvidenceShared",
            "EvidenceWithdrawn",
            "EvidenceAttested",
            "AttestationWithdrawn",
            "EvidenceDeleted",
            "EvidenceRestored",
            "EvidenceErased",
            "EvidenceRepublished");

    private static final Set<String> OPPORTUNITY =
            Set.of("NoOpportunityStated", "NoOpportunityWithdrawn", "NoOpportunityRepublished");

    private final Inbox inbox;
    private final Evidences evidences;
    private final NoOpportunities noOpportunities;
    private final ReassessmentQueue reassessments;
    private final Event<EvidenceUpdated> told;

    EvidenceEvents(
            Inbox inbox,
            Evidences evidences,
            NoOpportunities noOpportunities,
            ReassessmentQueue reassessments,
            Event<EvidenceUpdated> told) {
        this.inbox = inbox;
        this.evidences = evidences;
        this.noOpportunities = noOpportunities;
        this.reassessments = reassessments;
        this.told = told;
    }

    /** A piece of evidence is new or changed, or what a person had no opportunity for is, or it is told again. */
    @Incoming("evidence-events")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (TYPES.contains(event.type())) {
                EvidencePayload state = event.as(EvidencePayload.class);
                if (evidences.take(state)) {
                    reassessments.note(state.employeeId(), event.type(), state.evidenceId());
                    told.fire(new EvidenceUpdated(state.employeeId(), state.evidenceId()));
                }
            } else if (OPPORTUNITY.contains(event.type())) {
                NoOpportunityPayload state = event.as(NoOpportunityPayload.class);
                if (noOpportunities.take(state)) {
                    reassessments.note(state.employeeId(), event.type(), state.competency());
                }
            }
        });
    }
}
