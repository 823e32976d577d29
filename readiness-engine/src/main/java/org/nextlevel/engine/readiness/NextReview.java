package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;

/** The days on which time alone may change an answer. */
final class NextReview {
    private NextReview() {}

    /** The first of them after the question's day; null when there is none. */
    static LocalDate after(ReadinessQuestion question, LocalDate readySince) {
        List<LocalDate> days = new ArrayList<>();
        var policy = question.policy();
        for (EvidenceFact fact : question.evidence()) {
            if (question.requirements().stream()
                    .anyMatch(one -> fact.claims().stream().anyMatch(claim -> claim.speaksTo(one)))) {
                days.add(firstBeyond(fact.occurredOn(), policy.recencyMonths()));
                if (policy.worth().isFading()) {
                    days.add(firstBeyond(fact.occurredOn(), policy.worth().fadesAfterMonths()));
                }
            }
        }
        for (NoOpportunity none : question.noOpportunities()) {
            days.add(none.from());
            if (none.until() != null) {
                days.add(none.until().plusDays(1));
            }
        }
        if (readySince != null) {
            days.add(readySince.plusMonths(policy.sustainedMonths()));
            if (!policy.gates().isEmpty()) {
                // A gate may ask for any number of months, so that each month may be the one.
                days.add(nextMonth(readySince, question.today()));
            }
        }
        return days.stream()
                .filter(day -> day.isAfter(question.today()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The first day whose date, those months back, is after the work: months differ in length, so days are tried. */
    private static LocalDate firstBeyond(LocalDate occurredOn, int months) {
        LocalDate day = occurredOn.plusMonths(months);
        while (!occurredOn.isBefore(day.minusMonths(months))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate nextMonth(LocalDate since, LocalDate today) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(since, today)) + 1;
        LocalDate day = since.plusMonths(months);
        // The end of a shorter month counts as a whole month a few days later.
        while (ChronoUnit.MONTHS.between(since, day) < months) {
            day = day.plusDays(1);
        }
        return day;
    }
}
