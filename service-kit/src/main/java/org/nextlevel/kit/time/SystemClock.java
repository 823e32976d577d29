package org.nextlevel.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The clock that everything is given which asks for the time: UTC, to the microsecond as PostgreSQL
 * keeps it, so that an answer says the same before and after it was stored. */
class SystemClock {
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** What constraints ask for the time. */
    @Produces
    @DefaultBean
    @ApplicationScoped
    ClockProvider clockOfConstraints(Clock clock) {
        return () -> clock;
    }
}
