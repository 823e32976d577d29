package org.nextlevel.advisor.copy.framework;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.advisor.copy.posting.Postings;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.event.inbox.IncomingEvent;

/** Listens to what framework-service publishes about frameworks and postings. */
@ApplicationScoped
public class FrameworkEvents implements EventReader {
    private static final String TOPIC = "framework-events";

    private final Inbox inbox;
    private final Frameworks frameworks;
    private final Postings postings;
    private final Event<FrameworkReplaced> replaced;

    FrameworkEvents(Inbox inbox, Frameworks frameworks, Postings postings, Event<FrameworkReplaced> replaced) {
        this.inbox = inbox;
        this.frameworks = frameworks;
        this.postings = postings;
        this.replaced = replaced;
    }

    /**
     * Takes over an event, in a transaction of its own: a version was published, the latest one is repeated, or something
     * happened to a posting.
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
        switch (event.type()) {
            case "FrameworkPublished" -> publish(event.as(FrameworkPublished.class));
            case "FrameworkRepublished" -> restore(event.as(FrameworkPublished.class));
            default -> postings.take(event);
        }
    }

    private void publish(FrameworkPublished published) {
        Framework before = frameworks.findLatest(published.framework()).orElse(null);
        if (frameworks.take(published)) {
            replaced.fire(new FrameworkReplaced(before, frameworks.require(published.framework())));
        }
    }

    /** A version that is repeated replaces one here only if it was missed when it was published; it may fill in a known one. */
    private void restore(FrameworkPublished latest) {
        boolean wasMissed = frameworks
                .findLatest(latest.framework())
                .filter(known -> known.number() != latest.version())
                .isPresent();
        if (wasMissed) {
            publish(latest);
        } else {
            frameworks.take(latest);
        }
    }
}
