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

    /**
     * Raises what is due now in the open company. All of it is one step, a second for 20,000 people: begun in the midst, a look would
     * have to know when it is over.
     *
     * @return false: there is no more
     */
    boolean nudge() {
        nudges.raise(clock.instant());
        return false;
    }
}
