package org.nextlevel.engine.readiness.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That there was no opportunity so far to show a competency (M9.2), by the word of the person, and what managers above say
 * of that.
 *
 * @param until the last day; null when it goes on
 * @param judgedBy the manager above who confirmed or contested it; null while nobody did
 * @param judgedAt null while nobody did
 */
public record NoOpportunity(
        String competency,
        NoOpportunityReason reason,
        LocalDate from,
        @Nullable LocalDate until,
        Standing standing,
        @Nullable UUID judgedBy,
        @Nullable Instant judgedAt) {

    /** One of which nobody but the person said anything. */
    public NoOpportunity(String competency, NoOpportunityReason reason, LocalDate from, @Nullable LocalDate until) {
        this(competency, reason, from, until, Standing.CLAIMED, null, null);
    }

    /** Whether it is said of a day. */
    public boolean holds(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether it excuses on a day. */
    public boolean excuses(LocalDate day) {
        return holds(day) && standing != Standing.CONTESTED;
    }

    /** What stands behind the person's word. */
    public enum Standing {
        /** Nothing else. */
        CLAIMED,
        /** A manager above said that it is so. */
        CONFIRMED,
        /** A manager above said that it is not so: it excuses nothing. */
        CONTESTED
    }
}
