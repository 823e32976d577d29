package org.nextlevel.evidence.nudge;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.nextlevel.evidence.directory.colleague.Presence.PresentEmployee;
import org.nextlevel.evidence.evidence.reading.LatestEvidence.LatestTimes;
import org.nextlevel.evidence.nudge.settings.NudgeSettings;

/** What somebody is reminded of. */
public enum NudgeKind {
    /** They wrote nothing down for the weeks of their settings. */
    NOTHING_LOGGED(LatestTimes::loggedAt, NudgeSettings::loggedWeeks, Duration.ofDays(7)),
    /** They shared nothing with anybody for the days of their settings. */
    NOTHING_SHARED(LatestTimes::sharedAt, NudgeSettings::sharedDays, Duration.ofDays(1));

    private final Function<LatestTimes, Instant> last;
    private final Function<NudgeSettings, Integer> span;
    private final Duration unit;

    NudgeKind(Function<LatestTimes, Instant> last, Function<NudgeSettings, Integer> span, Duration unit) {
        this.last = last;
        this.span = span;
        this.unit = unit;
    }

    /** When it was last done; null for never. */
    Instant last(LatestTimes times) {
        return last.apply(times);
    }

    /** Whether somebody wants to be reminded of it at all. */
    boolean isOn(NudgeSettings settings) {
        return span.apply(settings) != null;
    }

    /** The nudge that is due now for who is here since then; empty when none is. */
    Optional<Nudge> due(PresentEmployee employee, LatestTimes times, NudgeSettings settings, Instant now) {
        Instant done = last(times);
        Instant since = done == null || done.isBefore(employee.since()) ? employee.since() : done;
        return Optional.ofNullable(span.apply(settings))
                .filter(units -> !since.isAfter(now.minus(unit.multipliedBy(units))))
                .map(units -> new Nudge(employee.id(), this, done, units, now));
    }
}
