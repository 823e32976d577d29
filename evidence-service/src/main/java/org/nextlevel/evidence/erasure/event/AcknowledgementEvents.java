package org.nextlevel.evidence.erasure.event;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.company.HearTenantErasures;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.personal.erasure.HearAcknowledgements;

/** Listens to the services of which nothing else is heard here for what they erased. */
@ApplicationScoped
class AcknowledgementEvents implements EventReader {
    private final Inbox inbox;
    private final HearAcknowledgements acknowledgements;
    private final HearTenantErasures tenantErasures;

    AcknowledgementEvents(Inbox inbox, HearAcknowledgements acknowledgements, HearTenantErasures tenantErasures) {
        this.inbox = inbox;
        this.acknowledgements = acknowledgements;
        this.tenantErasures = tenantErasures;
    }

    @Incoming("advice-events")
    @Blocking
    void ofAdvisor(ConsumerRecord<String, String> record) {
        take(record);
    }

    @Incoming("integration-events")
    @Blocking
    void ofIntegration(ConsumerRecord<String, String> record) {
        take(record);
    }

    private void take(ConsumerRecord<String, String> record) {
        inbox.receive(record, this::read);
    }

    @Override
    public Set<String> topics() {
        return Set.of("advice-events", "integration-events");
    }

    @Override
    public void read(IncomingEvent event) {
        acknowledgements.take(event);
        tenantErasures.take(event);
    }
}
