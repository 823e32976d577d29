package org.nextlevel.advisor.promotion.promotioncase.list;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.promotioncase.view.CaseView;

/**
 * Part of a list of cases.
 *
 * @param next cursor of the following page; absent on the last
 * @param totals of the whole list, whatever states were asked for; a state without cases is left out
 */
public record CaseList(
        List<CaseView> items,

        @Nullable @Schema(description = "Cursor of the following page; absent on the last.", examples = "WyIyMDI2Il0")
        String next,

        @Schema(
                description =
                        "How many of the cases seen in this role are in which state, on all pages; up to 1,000 of a state, with `more` where there are more.")
        List<CaseTotal> totals) {}
