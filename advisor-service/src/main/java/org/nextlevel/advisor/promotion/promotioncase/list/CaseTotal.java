package org.nextlevel.advisor.promotion.promotioncase.list;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;

/** How many cases are in a state. */
public record CaseTotal(
        CaseState state,

        @Schema(examples = "3") int cases,

        @Schema(
                description =
                        "Whether there are more than `cases` says. What HR sees is counted up to 1,000 of a state; everything"
                                + " else, and what is less, exactly.",
                examples = "false")
        boolean more) {

    CaseTotal(CaseState state, int cases) {
        this(state, cases, false);
    }

    static CaseTotal upTo(int most, CaseState state, int cases) {
        return new CaseTotal(state, Math.min(cases, most), cases > most);
    }
}
