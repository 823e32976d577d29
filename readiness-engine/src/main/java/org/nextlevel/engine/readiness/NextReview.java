package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.finding.EvidenceByCompetency;

/** The days on which time alone may change an answer. */
final class NextReview {
    private NextReview() {}

    /**
     * The first of them after the question's day; null when there is none.
     *
     * @param evidence that which speaks to what is asked for
     * @param readySince the day whose work was enough for ready; null when it is not enough
     */
    static @Nullable LocalDate after(
            ReadinessQuestion question, EvidenceByCompetency evidence, @Nullable LocalDate readySince) {
        List<LocalDate> days = new ArrayList<>();
        var policy = question.policy();
        LocalDate turn = evidence.turnAfter(question.today());
        if (turn != null) {
            days.add(turn);
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
