package org.nextlevel.evidence.directory.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;

/** Which day it is for somebody. */
@ApplicationScoped
public class LocalDay {
    private static final ZoneOffset EARLIEST_TO_RISE = ZoneOffset.ofHours(14);

    private final Clock clock;

    LocalDay(Clock clock) {
        this.clock = clock;
    }

    /** Where the person is. */
    public LocalDate of(Employee employee) {
        return in(employee.profile().timeZone());
    }

    /** @param timeZone an IANA name; null for the company's, which is UTC */
    public LocalDate in(@Nullable String timeZone) {
        return LocalDate.ofInstant(clock.instant(), timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone));
    }

    /** The latest day that it is for anybody. */
    LocalDate latest() {
        return LocalDate.ofInstant(clock.instant(), EARLIEST_TO_RISE);
    }
}
