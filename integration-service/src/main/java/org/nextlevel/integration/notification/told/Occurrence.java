package org.nextlevel.integration.notification.told;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.integration.notification.kind.ToldThing;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.tenant.Role;

/**
 * That something happened of which somebody, or rooms, are to be told.
 *
 * @param recipient null where it is told in rooms
 * @param other whom the sentence names; null where it names nobody
 * @param trace with what header the trace goes on to which it belongs; null where it belongs to none
 */
record Occurrence(
        UUID event,
        @Nullable UUID recipient,
        @Nullable UUID other,
        NotificationOccasion occasion,
        @Nullable String trace) {
    /** What people hear of some events that were told after a moment: what is older is no news. */
    static List<Occurrence> ofPeople(List<IncomingEvent> events, Instant after) {
        return of(events, after, false, Occurrence::ofPeople);
    }

    /** What rooms hear of them: nothing but what all of HR may know. */
    static List<Occurrence> ofRooms(List<IncomingEvent> events, Instant after) {
        return of(
                events,
                after,
                true,
                (event, occasion) -> event.isKnownTo(Role.HR)
                        ? Stream.of(new Occurrence(event.id(), null, null, occasion, event.trace()))
                        : Stream.empty());
    }

    private static List<Occurrence> of(
            List<IncomingEvent> events,
            Instant after,
            boolean inRooms,
            BiFunction<IncomingEvent, NotificationOccasion, Stream<Occurrence>> told) {
        return events.stream()
                .filter(event -> event.toldAt().isAfter(after))
                .flatMap(event -> NotificationOccasion.ofEvent(event.type()).stream()
                        .filter(occasion -> occasion.isOfRooms() == inRooms)
                        .flatMap(occasion -> told.apply(event, occasion)))
                .toList();
    }

    private static Stream<Occurrence> ofPeople(IncomingEvent event, NotificationOccasion occasion) {
        ToldThing thing = event.as(ToldThing.class);
        UUID other = occasion.other(thing, event.knownTo()).orElse(null);
        return occasion.recipients(thing, event.knownTo()).stream()
                .map(recipient -> new Occurrence(event.id(), recipient, other, occasion, event.trace()));
    }

    /** The same in a room. */
    Occurrence toldTo(UUID room) {
        return new Occurrence(event, room, other, occasion, trace);
    }
}
