package org.nextlevel.advisor.timing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * Something that makes a time better or worse for asking.
 *
 * @param kind what it is, such as {@code HIRING_FREEZE} or {@code SHORT_TENURE}
 * @param weight how much it counts, from 1
 * @param blocking whether one waits while it is in force, whatever else is good
 * @param source who says so: {@code HR}, {@code MANAGER}, {@code INTEGRATION}, or {@code DIRECTORY} for time in the position
 * @param from its first day
 * @param to its last day; null when no end is known
 * @param mission the row of the mission that names it
 * @param signalId the signal that states it; null for what is derived from the directory
 */
public record Influence(
        String kind,
        Direction direction,
        int weight,
        boolean blocking,
        String source,
        LocalDate from,
        LocalDate to,
        String mission,
        UUID signalId) {
    static final Comparator<Influence> EARLIEST_FIRST = Comparator.comparing(Influence::from)
            .thenComparing(Influence::kind)
            .thenComparing(Influence::signalId, Comparator.nullsFirst(Comparator.naturalOrder()));

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    int signed() {
        return direction == Direction.GOOD ? weight : -weight;
    }
}
