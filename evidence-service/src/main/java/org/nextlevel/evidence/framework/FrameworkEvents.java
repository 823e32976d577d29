package org.nextlevel.evidence.framework;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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
                take(event.as(FrameworkPublished.class));
            }
        });
    }

    private void take(FrameworkPublished published) {
        KnownFramework framework = frameworks
                .findByIdOptional(published.frameworkId())
                .orElseGet(() -> new KnownFramework(published.frameworkId(), published.framework()));
        framework.publish(
                published.version(),
                published.content().levels().stream().map(Keyed::key).toList(),
                published.content().competencies().stream().map(Keyed::key).toList());
        frameworks.persist(framework);
    }

    /** The part of the event that is read here. */
    record FrameworkPublished(UUID frameworkId, String framework, int version, Content content) {}

    record Content(List<Keyed> levels, List<Keyed> competencies) {}

    record Keyed(String key) {}
}
