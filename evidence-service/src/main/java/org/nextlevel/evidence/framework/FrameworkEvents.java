package org.nextlevel.evidence.framework;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.Inbox;

/** Takes over what framework-service publishes. */
@ApplicationScoped
class FrameworkEvents {
    private final Inbox inbox;
    private final KnownFrameworks frameworks;

    FrameworkEvents(Inbox inbox, KnownFrameworks frameworks) {
        this.inbox = inbox;
        this.frameworks = frameworks;
    }

    @Incoming("framework-events")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (event.type().equals("FrameworkPublished")) {
                frameworks.take(event.as(FrameworkPublished.class));
            }
        });
    }
}
