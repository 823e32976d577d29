package org.nextlevel.integration.heard;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.integration.notification.told.Notifications;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.event.inbox.ReceiveTogether;

/** Tells people who asks them for a word, who answered, and what they wanted to be reminded of; outside nothing of it is told. */
@ApplicationScoped
public class EvidenceEvents implements EventReader {
    private static final String TOPIC = "evidence-events";

    private final ReceiveTogether together;
    private final Notifications notifications;

    EvidenceEvents(ReceiveTogether together, Notifications notifications) {
        this.together = together;
        this.notifications = notifications;
    }

    /** Takes over the events of a poll. */
    @Incoming(TOPIC)
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> poll) {
        return together.receive(poll, notifications::add);
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void read(IncomingEvent event) {
        notifications.add(List.of(event));
    }
}
