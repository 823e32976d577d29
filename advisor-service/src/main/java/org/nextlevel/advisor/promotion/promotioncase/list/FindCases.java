package org.nextlevel.advisor.promotion.promotioncase.list;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.SeenCases;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Finds and counts the cases that somebody sees of a few people; {@link CasesOfHr} those of a company. */
@ApplicationScoped
class FindCases {
    private final Cases cases;

    FindCases(Cases cases) {
        this.cases = cases;
    }

    /** Those in some states, those that did not change for longest first. */
    Page<PromotionCase> page(SeenCases seen, Set<CaseState> states, PageRequest page) {
        return cases.page(
                seen.condition() + " and state in :states", values(seen).and("states", states), page);
    }

    /** How many there are of each state, in one query; a state in which there are none is left out. */
    List<CaseTotal> totals(SeenCases seen) {
        return cases.find(
                        "select state, cast(count(*) as integer) from PromotionCase where " + seen.condition()
                                + " group by state order by state",
                        values(seen))
                .project(CaseTotal.class)
                .list();
    }

    private static Parameters values(SeenCases seen) {
        Parameters values = new Parameters();
        seen.values().forEach(values::and);
        return values;
    }
}
