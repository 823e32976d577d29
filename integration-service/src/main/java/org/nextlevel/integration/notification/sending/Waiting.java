package org.nextlevel.integration.notification.sending;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.integration.notification.settings.Destination;
import org.nextlevel.integration.notification.told.WaitingNotice;

/**
 * All of which somebody is still to be told, in the order in which it happened.
 *
 * @param atOnce what comes in a message of its own
 * @param daily what comes in one message in the morning
 * @param dueAt since when they are due; it changes when more happens, or they choose anew
 */
record Waiting(Destination destination, List<WaitingNotice> atOnce, List<WaitingNotice> daily, Instant dueAt) {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Those whom the sentences name. */
    Set<UUID> others() {
        return Stream.of(atOnce, daily)
                .flatMap(Collection::stream)
                .map(WaitingNotice::other)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return atOnce.isEmpty() && daily.isEmpty();
    }

    /** What the next message tells; nothing before the morning. */
    List<WaitingNotice> next(ZoneId zone, Instant now) {
        if (!atOnce.isEmpty()) {
            return List.of(atOnce.getFirst());
        }
        return morning(zone).isAfter(now) ? List.of() : daily;
    }

    /** When the daily message comes: the first morning, where the person is, after the first of it happened. */
    Instant morning(ZoneId zone) {
        ZonedDateTime first = daily.getFirst().createdAt().atZone(zone);
        ZonedDateTime sameDay = first.with(MORNING);
        return (sameDay.isAfter(first)
                        ? sameDay
                        : first.toLocalDate().plusDays(1).atTime(MORNING).atZone(zone))
                .toInstant();
    }
}
