package org.nextlevel.advisor.promotion.promotioncase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** How promotions of the current tenant were asked for. */
@ApplicationScoped
class CaseRequests implements PanacheRepositoryBase<CaseRequest, UUID> {

    /** Of one case, the latest first. */
    Page<CaseRequestView> page(PromotionCase promotionCase, PageRequest page) {
        int below = page.after().map(cursor -> cursor.number(0)).orElse(Integer.MAX_VALUE);
        return Page.of(
                find("caseId = ?1 and place < ?2 order by place desc", promotionCase.id(), below)
                        .page(0, page.rows())
                        .list(),
                page,
                request -> Cursor.at(request.place()),
                CaseRequest::view);
    }
}
