package org.nextlevel.integration.heard;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
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
import org.nextlevel.kit.tenant.Role;

/**
 * Tells people what waits for them, and outside what HR may know of cases: who may know is said with each event by its owner
 * (ADR 0027). Of an agreement, which is between two people, it tells that there is one and not for which level (ADR 0058).
 */
@ApplicationScoped
public class AdviceEvents implements EventReader {
    private static final String TOPIC = "advice-events";

    private final ReceiveTogether together;
    private final Feed feed;
    private final Notifications notifications;

    AdviceEvents(ReceiveTogether together, Feed feed, Notifications notifications) {
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
        feed.add(events.stream().flatMap(event -> change(event).stream()).toList());
        notifications.add(events);
    }

    private static Optional<Change> change(IncomingEvent event) {
        return ChangeType.ofEvent(event.type())
                .filter(type -> type == ChangeType.REQUIREMENTS_AGREED || event.isKnownTo(Role.HR))
                .map(type -> type == ChangeType.REQUIREMENTS_AGREED ? ofAgreement(event, type) : ofCase(event, type));
    }

    /** An agreement, as far as it is told outside. */
    private record AgreedRequirements(UUID agreementId, UUID employeeId, long version) {}

    private static Change ofAgreement(IncomingEvent event, ChangeType type) {
        AgreedRequirements told = event.as(AgreedRequirements.class);
        return new Change(
                event.id(),
                type,
                event.toldAt(),
                told.employeeId(),
                new ChangedThing(ThingKind.AGREEMENT, told.agreementId(), told.version()),
                ChangeDetails.NONE,
                event.trace());
    }

    /** A case, or what is said of an approved promotion, as far as it is told outside. */
    private record KnownCase(
            UUID caseId,
            UUID employeeId,
            String framework,
            long frameworkVersion,
            String level,
            String target,
            @Nullable String targetName,
            long version,
            String state,
            @Nullable LocalDate effectiveOn) {}

    private static Change ofCase(IncomingEvent event, ChangeType type) {
        KnownCase told = event.as(KnownCase.class);
        return new Change(
                event.id(),
                type,
                event.toldAt(),
                told.employeeId(),
                new ChangedThing(kind(type), told.caseId(), told.version()),
                ChangeDetails.ofCase(
                        told.framework(),
                        told.frameworkVersion(),
                        told.level(),
                        told.target(),
                        told.targetName(),
                        told.state(),
                        told.effectiveOn()),
                event.trace());
    }

    private static ThingKind kind(ChangeType type) {
        return switch (type) {
            case PROMOTION_ACKNOWLEDGED, PROMOTION_ACKNOWLEDGEMENT_REFUSED -> ThingKind.PROMOTION;
            default -> ThingKind.CASE;
        };
    }
}
