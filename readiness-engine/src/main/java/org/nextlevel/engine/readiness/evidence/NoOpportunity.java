package org.nextlevel.engine.readiness.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That there was no opportunity so far to show a competency (M9.2), by the word of the person.
 *
 * @param until the last day; null when it goes on
 */
public record NoOpportunity(
        String competency,
        NoOpportunityReason reason,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether it is said of a day. */
    public boolean holds(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
