package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The days on which a case came so far; null for what did not happen yet.
 *
 * @param openedOn the day on which it was opened; never null
 * @param askedOn the day on which the promotion was last asked for
 * @param appealedOn the day of the last appeal against an answer
 * @param submittedOn the day on which it was last submitted to HR
 * @param effectiveOn the day from which the promotion holds, which HR decides and which may be ahead
 * @param closedOn the day on which it was completed or closed
 */
@Embeddable
public record CaseDays(
        LocalDate openedOn,
        LocalDate askedOn,
        LocalDate appealedOn,
        LocalDate submittedOn,
        LocalDate effectiveOn,
        LocalDate closedOn) {

    static CaseDays opened(Instant now) {
        return new CaseDays(day(now), null, null, null, null, null);
    }

    CaseDays asked(Instant now) {
        return new CaseDays(openedOn, day(now), appealedOn, submittedOn, effectiveOn, closedOn);
    }

    CaseDays appealed(Instant now) {
        return new CaseDays(openedOn, askedOn, day(now), submittedOn, effectiveOn, closedOn);
    }

    CaseDays submitted(Instant now) {
        return new CaseDays(openedOn, askedOn, appealedOn, day(now), effectiveOn, closedOn);
    }

    CaseDays effective(LocalDate day) {
        return new CaseDays(openedOn, askedOn, appealedOn, submittedOn, day, closedOn);
    }

    CaseDays closed(Instant now) {
        return new CaseDays(openedOn, askedOn, appealedOn, submittedOn, effectiveOn, day(now));
    }

    /** Whether HR was ever asked about the case, and therefore sees it. */
    public boolean isKnownToHr() {
        return submittedOn != null || appealedOn != null;
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
