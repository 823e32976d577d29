package org.nextlevel.advisor.promotion.promotioncase.outcome;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many cases that were asked for in a time had which outcome.
 *
 * @param groups those of at least {@code smallestGroup} cases; the others are left out
 */
record OutcomesView(
        LocalDate from,
        LocalDate until,
        @Schema(examples = "5") int smallestGroup,
        List<OutcomeGroup> groups) {

    /**
     * Cases for one level.
     *
     * @param cases rounded down to a multiple of 5
     */
    record OutcomeGroup(
            @Schema(examples = "engineering") String framework,
            @Schema(examples = "senior-1") String target,
            @Schema(examples = "25") int cases,
            List<OutcomeCount> outcomes) {}

    /**
     * Cases with one outcome.
     *
     * @param cases rounded down to a multiple of 5; absent when fewer than 5, or all but fewer than 5, had it
     */
    record OutcomeCount(
            CaseOutcome outcome,
            @Nullable @Schema(examples = "10") Integer cases) {}
}
