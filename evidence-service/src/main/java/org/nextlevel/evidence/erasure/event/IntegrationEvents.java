package org.nextlevel.evidence.erasure.event;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.company.HearTenantErasures;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.personal.erasure.HearAcknowledgements;

/** Listens to integration-service for what it erased. */
@ApplicationScoped
class IntegrationEvents {
    private final Inbox inbox;
    private final HearAcknowledgements acknowledgements;
    private final HearTenantErasures tenantErasures;

    IntegrationEvents(Inbox inbox, HearAcknowledgements acknowledgements, HearTenantErasures tenantErasures) {
        this.inbox = inbox;
        this.acknowledgements = acknowledgements;
        this.tenantErasures = tenantErasures;
    }

    @Incoming("integration-events")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            acknowledgements.take(event);
            tenantErasures.take(event);
        });
    }
}
