package org.nextlevel.integration.feed.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.integration.feed.change.PlacedChange;

/**
 * A part of a feed.
 *
 * @param next where to go on
 * @param isCaughtUp whether nothing had happened after {@code next} when it was read
 */
record FeedSlice(List<PlacedChange> changes, FeedPlace next, boolean isCaughtUp) {
    /** Whose changes are in it. */
    Set<UUID> employees() {
        return changes.stream()
                .map(placed -> placed.change().employeeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
