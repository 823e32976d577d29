package org.nextlevel.advisor.promotion.promotioncase.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.promotioncase.view.ShowCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;

/** Part of a list of cases as read, before people in it are named. */
public record ListedCases(List<ShownCase> items, @Nullable String next, List<CaseTotal> totals) {
    /** The list with names. */
    public CaseList shown(ShowCase show) {
        return new CaseList(show.views(items), next, totals);
    }
}
