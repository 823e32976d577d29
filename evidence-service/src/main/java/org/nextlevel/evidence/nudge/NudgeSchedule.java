package org.nextlevel.evidence.nudge;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.nextlevel.kit.background.RecurringWork;

/** Looks in every company who is to be nudged, a while after the start and then once a day. */
@ApplicationScoped
class NudgeSchedule {
    private static final Duration AFTER_START = Duration.ofMinutes(5);

    private final RecurringWork recurring;
    private final RaiseNudges nudges;
    private final NudgeTimes times;
    private final Clock clock;

    NudgeSchedule(RecurringWork recurring, RaiseNudges nudges, NudgeTimes times, Clock clock) {
        this.recurring = recurring;
        this.nudges = nudges;
        this.times = times;
        this.clock = clock;
    }

    /** How often every company is looked at. */
    @ConfigMapping(prefix = "nextlevel.nudges")
    interface NudgeTimes {
        /** From the end of one look to the next; more than nothing. */
        @WithDefault("P1D")
        Duration every();
    }

    void start(@Observes StartupEvent event) {
        recurring.every("employee", AFTER_START, times.every(), this::nudge);
    }

    /** Raises what is due now among some people of the open company; whether there may be more. */
    boolean nudge() {
        return nudges.raise(clock.instant());
    }
}
