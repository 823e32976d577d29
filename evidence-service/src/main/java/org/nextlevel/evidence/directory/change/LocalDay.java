package org.nextlevel.evidence.directory.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.nextlevel.evidence.directory.employee.Employee;

/** Which day it is for somebody. */
@ApplicationScoped
public class LocalDay {
    private final Clock clock;

    LocalDay(Clock clock) {
        this.clock = clock;
    }

    /** Where the person is. */
    public LocalDate of(Employee employee) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
