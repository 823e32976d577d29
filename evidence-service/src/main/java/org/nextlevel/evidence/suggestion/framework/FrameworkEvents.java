package org.nextlevel.evidence.suggestion.framework;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.evidence.suggestion.wording.KnownWordings;
import org.nextlevel.evidence.suggestion.wording.PrepareVectors;
import org.nextlevel.evidence.suggestion.wording.WordingPublished;
import org.nextlevel.kit.company.HearTenantErasures;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.personal.erasure.HearAcknowledgements;

/** Takes over what framework-service publishes. */
@ApplicationScoped
class FrameworkEvents implements EventReader {
    private static final String TOPIC = "framework-events";

    private static final Set<String> TYPES = Set.of("FrameworkPublished", "FrameworkRepublished");

    private final Inbox inbox;
    private final KnownFrameworks frameworks;
    private final KnownWordings wordings;
    private final PrepareVectors ahead;
    private final HearAcknowledgements acknowledgements;
    private final HearTenantErasures tenantErasures;

    FrameworkEvents(
            Inbox inbox,
            KnownFrameworks frameworks,
            KnownWordings wordings,
            PrepareVectors ahead,
            HearAcknowledgements acknowledgements,
            HearTenantErasures tenantErasures) {
        this.inbox = inbox;
        this.frameworks = frameworks;
        this.wordings = wordings;
        this.ahead = ahead;
        this.acknowledgements = acknowledgements;
        this.tenantErasures = tenantErasures;
    }

    @Incoming(TOPIC)
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, this::read);
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void read(IncomingEvent event) {
        if (TYPES.contains(event.type())) {
            frameworks.take(event.as(FrameworkPublished.class));
            wordings.take(event.as(WordingPublished.class));
            ahead.soon(event.as(WordingPublished.class).frameworkId());
        } else {
            acknowledgements.take(event);
            tenantErasures.take(event);
        }
    }
}
