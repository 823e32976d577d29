package org.nextlevel.advisor.promotion.answer.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.nextlevel.advisor.promotion.promotioncase.ApprovedPromotion;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Lists the promotions that HR approved. */
@ApplicationScoped
class ListPromotions {
    private final Cases cases;

    ListPromotions(Cases cases) {
        this.cases = cases;
    }

    /** @param updatedSince the moment from which on changes count; null for all */
    @Transactional
    Page<ApprovedPromotion> since(Instant updatedSince, PageRequest page) {
        return cases.approved(updatedSince, page);
    }
}
