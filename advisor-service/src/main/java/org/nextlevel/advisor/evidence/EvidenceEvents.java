package org.nextlevel.advisor.evidence;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.Inbox;

/** Listens to evidence-service. */
@ApplicationScoped
public class EvidenceEvents {
    private static final Set<String> TYPES =
            Set.of("EvidenceLogged", "ClaimsStated", "EvidenceShared", "EvidenceWithdrawn", "EvidenceAttested");
    private final Inbox inbox;
    private final Evidences evidences;

    EvidenceEvents(Inbox inbox, Evidences evidences) {
        this.inbox = inbox;
        this.evidences = evidences;
    }

    /** A piece of evidence is new or changed. */
    @Incoming("evidence-events")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (TYPES.contains(event.type())) {
                evidences.take(event.as(EvidenceState.class));
            }
        });
    }
}
