package org.nextlevel.kit.republish;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a re-publication is.
 *
 * @param sort the last that was begun; empty before the first
 * @param after id of the thing of that sort that was told last; null when the sort is over
 */
record RepublishPosition(UUID republication, String sort, UUID after) {
    private static final UUID FIRST = new UUID(0, 0);

    /** Where it goes on; empty when nothing is left. The sorts are in the order of their names. */
    Optional<RepublishSource<?>> next(List<RepublishSource<?>> sorts) {
        int past = after == null ? 1 : 0;
        return sorts.stream().filter(one -> one.sort().compareTo(sort) >= past).findFirst();
    }

    /** After which thing of that sort it goes on. */
    UUID within(RepublishSource<?> next) {
        return after != null && next.sort().equals(sort) ? after : FIRST;
    }

    /** Where it is once these were told. */
    RepublishPosition reached(RepublishSource<?> next, List<UUID> told) {
        return new RepublishPosition(republication, next.sort(), told.isEmpty() ? null : told.getLast());
    }
}
