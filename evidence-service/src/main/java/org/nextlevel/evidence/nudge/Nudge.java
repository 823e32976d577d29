package org.nextlevel.evidence.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.nextlevel.evidence.nudge.NudgeEvent.NothingLogged;
import org.nextlevel.evidence.nudge.NudgeEvent.NothingShared;
import org.nextlevel.kit.notice.Notice;

/**
 * That somebody was reminded of something.
 *
 * @param lastAt when they had last done it; null for never
 * @param span after how many weeks or days, as its kind counts
 */
record Nudge(UUID employee, NudgeKind kind, Instant lastAt, int span, Instant raisedAt) {
    /** The day in UTC of a moment; null stays null. */
    static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Whether they have done it since. */
    boolean isOver(Instant last) {
        return last != null && (lastAt == null || last.isAfter(lastAt));
    }

    /** Whose screen learns of it: the person's own. */
    Notice notice() {
        return Notice.of("employee", employee).to(employee);
    }

    /** What is told of it. */
    NudgeEvent event() {
        return switch (kind) {
            case NOTHING_LOGGED -> new NothingLogged(employee, day(lastAt), span);
            case NOTHING_SHARED -> new NothingShared(employee, day(lastAt), span);
        };
    }
}
