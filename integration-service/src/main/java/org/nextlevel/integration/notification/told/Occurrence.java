package org.nextlevel.integration.notification.told;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.integration.notification.kind.ToldThing;
import org.nextlevel.kit.event.inbox.IncomingEvent;

/**
 * That something happened of which somebody is to be told.
 *
 * @param other whom the sentence names; null where it names nobody
 */
record Occurrence(UUID event, UUID recipient, @Nullable UUID other, NotificationOccasion occasion) {
    /** Those of some events that were told after a moment: what is older is no news. */
    static List<Occurrence> of(List<IncomingEvent> events, Instant after) {
        return events.stream()
                .filter(event -> event.toldAt().isAfter(after))
                .flatMap(event ->
                        NotificationOccasion.ofEvent(event.type()).stream().flatMap(occasion -> of(event, occasion)))
                .toList();
    }

    private static Stream<Occurrence> of(IncomingEvent event, NotificationOccasion occasion) {
        ToldThing thing = event.as(ToldThing.class);
        UUID other = occasion.other(thing, event.knownTo()).orElse(null);
        return occasion.recipients(thing, event.knownTo()).stream()
                .map(recipient -> new Occurrence(event.id(), recipient, other, occasion));
    }
}
