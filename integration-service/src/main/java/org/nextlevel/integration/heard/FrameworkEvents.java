package org.nextlevel.integration.heard;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.integration.feed.Feed;
import org.nextlevel.integration.feed.change.Change;
import org.nextlevel.integration.feed.change.ChangeDetails;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.feed.change.ChangedThing;
import org.nextlevel.integration.feed.change.ThingKind;
import org.nextlevel.integration.notification.told.Notifications;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.event.inbox.ReceiveTogether;

/** Tells outside, and in rooms that want it, which versions of frameworks framework-service published. */
@ApplicationScoped
public class FrameworkEvents implements EventReader {
    private static final String TOPIC = "framework-events";

    private final ReceiveTogether together;
    private final Feed feed;
    private final Notifications notifications;

    FrameworkEvents(ReceiveTogether together, Feed feed, Notifications notifications) {
        this.together = together;
        this.feed = feed;
        this.notifications = notifications;
    }

    /** Takes over the events of a poll. */
    @Incoming(TOPIC)
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> poll) {
        return together.receive(poll, this::take);
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void read(IncomingEvent event) {
        take(List.of(event));
    }

    private void take(List<IncomingEvent> events) {
        feed.add(events.stream()
                .flatMap(event -> ChangeType.ofEvent(event.type()).map(type -> change(event, type)).stream())
                .toList());
        notifications.add(events);
    }

    /** Which version it is; its content is read where it is. */
    private record PublishedVersion(UUID frameworkId, String framework, long version) {}

    private static Change change(IncomingEvent event, ChangeType type) {
        PublishedVersion told = event.as(PublishedVersion.class);
        return new Change(
                event.id(),
                type,
                event.toldAt(),
                null,
                new ChangedThing(ThingKind.FRAMEWORK, told.frameworkId(), told.version()),
                ChangeDetails.ofVersion(told.framework(), told.version()),
                event.trace());
    }
}
