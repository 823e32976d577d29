package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.finding.Fractions;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.sentence.Sentence;

/**
 * Whether what was shown has lasted and others confirm it (M1.2).
 *
 * @param since the day whose work reached what ready needs, by when it was done, not when it was logged; null when that
 *     is not reached
 * @param sustainedMonths whole months from then to today, and no more than from the first to the latest piece of work that
 *     counts: it lasts only as far as it was spread over time
 * @param confirmedWeight weight of the demonstrated requirements that somebody else confirmed
 * @param attestedShare the same as a share of the weight that ready needs, at most 1
 * @param holds whether both last and share are enough
 */
public record Trust(
        @Nullable LocalDate since,
        int sustainedMonths,
        boolean sustained,
        BigDecimal confirmedWeight,
        BigDecimal attestedShare,
        boolean attested,
        boolean holds,
        String sentence) {

    /**
     * Of what is required.
     *
     * @param since the day whose work reached what ready needs; null when that is not reached
     */
    static Trust of(List<RequirementFinding> required, LocalDate since, ReadinessPolicy policy, LocalDate today) {
        BigDecimal readyNeeds = Capability.weight(required).multiply(policy.shownShare());
        List<RequirementFinding> shown =
                required.stream().filter(RequirementFinding::demonstrated).toList();
        Basis.Span span = Basis.Span.of(required);
        boolean lasted = since != null && lasts(since, today, policy);
        boolean sustained = lasted && lasts(span.from(), span.until(), policy);
        BigDecimal confirmed = Capability.weight(
                shown.stream().filter(RequirementFinding::confirmed).toList());
        boolean attested = Fractions.reaches(confirmed, policy.attestedShare(), readyNeeds);
        int months = since == null ? 0 : Math.min(months(since, today), months(span.from(), span.until()));
        return new Trust(
                since,
                months,
                sustained,
                confirmed,
                Fractions.shown(confirmed, readyNeeds),
                attested,
                sustained && attested,
                sentence(since, months, lasted && !sustained, attested, policy));
    }

    private static boolean lasts(LocalDate from, LocalDate until, ReadinessPolicy policy) {
        return !from.plusMonths(policy.sustainedMonths()).isAfter(until);
    }

    private static int months(LocalDate from, LocalDate until) {
        return Math.max(0, (int) ChronoUnit.MONTHS.between(from, until));
    }

    private static String sentence(
            LocalDate since, int months, boolean isNotSpread, boolean attested, ReadinessPolicy policy) {
        if (since == null) {
            return Sentence.of("What ready needs is not shown yet, so there is nothing to sustain.");
        }
        String sentence;
        if (isNotSpread) {
            sentence =
                    "What ready needs has been shown since %s, by work that is not spread over time (%d of %d months from the first to the latest piece).";
        } else if (!attested) {
            sentence =
                    "What ready needs has been shown since %s (%d of %d months), but too little of it is confirmed by others.";
        } else if (months >= policy.sustainedMonths()) {
            sentence =
                    "What ready needs has been shown since %s (%d of %d months), and enough of it is confirmed by others.";
        } else {
            sentence =
                    "What ready needs has been shown since %s (%d of %d months): not long enough yet, and enough of it is confirmed by others.";
        }
        return Sentence.say(sentence, since, months, policy.sustainedMonths());
    }
}
