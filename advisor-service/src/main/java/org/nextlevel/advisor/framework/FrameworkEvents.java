package org.nextlevel.advisor.framework;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.Inbox;

/** Listens to framework-service. */
@ApplicationScoped
public class FrameworkEvents {
    private final Inbox inbox;
    private final Frameworks frameworks;
    private final Event<FrameworkReplaced> replaced;

    FrameworkEvents(Inbox inbox, Frameworks frameworks, Event<FrameworkReplaced> replaced) {
        this.inbox = inbox;
        this.frameworks = frameworks;
        this.replaced = replaced;
    }

    /** A version was published. */
    @Incoming("framework-events")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (event.type().equals("FrameworkPublished")) {
                take(event.as(FrameworkPublished.class));
            }
        });
    }

    private void take(FrameworkPublished published) {
        Framework before = frameworks.findLatest(published.framework()).orElse(null);
        if (frameworks.take(published)) {
            replaced.fire(new FrameworkReplaced(before, frameworks.require(published.framework())));
        }
    }
}
