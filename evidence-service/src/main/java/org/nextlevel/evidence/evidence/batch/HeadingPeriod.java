package org.nextlevel.evidence.evidence.batch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days that a heading names, the last one included. */
record HeadingPeriod(LocalDate first, LocalDate last) {
    static HeadingPeriod ofDay(LocalDate day) {
        return new HeadingPeriod(day, day);
    }

    /** This many months, from a month of a year on. */
    static HeadingPeriod ofMonths(int year, int month, int count) {
        YearMonth first = YearMonth.of(year, month);
        return new HeadingPeriod(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** From the beginning of this to the end of the other; this one alone when the other is not later. */
    HeadingPeriod until(HeadingPeriod other) {
        return other.last.isAfter(last) ? new HeadingPeriod(first, other.last) : this;
    }

    /** As far as it is over; empty when it has not begun. */
    Optional<HeadingPeriod> upTo(LocalDate today) {
        if (first.isAfter(today)) {
            return Optional.empty();
        }
        return Optional.of(last.isAfter(today) ? new HeadingPeriod(first, today) : this);
    }

    boolean isOneDay() {
        return first.equals(last);
    }
}
