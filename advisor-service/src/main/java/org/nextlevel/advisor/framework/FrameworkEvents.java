package org.nextlevel.advisor.framework;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.Inbox;

/** Listens to framework-service. */
@ApplicationScoped
public class FrameworkEvents {
    private static final Set<String> TYPES = Set.of("FrameworkPublished", "FrameworkRepublished");

    private final Inbox inbox;
    private final Frameworks frameworks;

    FrameworkEvents(Inbox inbox, Frameworks frameworks) {
        this.inbox = inbox;
        this.frameworks = frameworks;
    }

    /** A version was published, or the latest is told again. */
    @Incoming("framework-events")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (TYPES.contains(event.type())) {
                frameworks.take(event.as(FrameworkPublished.class));
            }
        });
    }
}
