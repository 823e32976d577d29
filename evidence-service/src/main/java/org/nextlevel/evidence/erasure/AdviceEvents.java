package org.nextlevel.evidence.erasure;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.personal.erasure.HearAcknowledgements;

/** Listens to advisor-service for what it erased. */
@ApplicationScoped
class AdviceEvents {
    private final Inbox inbox;
    private final HearAcknowledgements acknowledgements;

    AdviceEvents(Inbox inbox, HearAcknowledgements acknowledgements) {
        this.inbox = inbox;
        this.acknowledgements = acknowledgements;
    }

    @Incoming("advice-events")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, acknowledgements::take);
    }
}
