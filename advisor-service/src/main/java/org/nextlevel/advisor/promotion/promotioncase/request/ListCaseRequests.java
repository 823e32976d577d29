package org.nextlevel.advisor.promotion.promotioncase.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Lists how a promotion was asked for, to whoever sees the case. */
@ApplicationScoped
class ListCaseRequests {
    private final CaseAccess access;
    private final CaseRequests requests;

    ListCaseRequests(CaseAccess access, CaseRequests requests) {
        this.access = access;
        this.requests = requests;
    }

    /** The latest first. */
    @Transactional
    Page<CaseRequestView> of(UUID caseId, PageRequest page) {
        access.open(caseId, "case-read");
        return requests.page(caseId, page).map(CaseRequestView::of);
    }
}
