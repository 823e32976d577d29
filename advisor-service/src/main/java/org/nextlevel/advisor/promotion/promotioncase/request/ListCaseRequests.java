package org.nextlevel.advisor.promotion.promotioncase.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Lists how a promotion was asked for, to whoever sees the case. */
@ApplicationScoped
public class ListCaseRequests {
    private final CaseAccess access;
    private final CaseRequests requests;

    ListCaseRequests(CaseAccess access, CaseRequests requests) {
        this.access = access;
        this.requests = requests;
    }

    /** The latest first. */
    @Transactional
    Unnamed<Page<CaseRequestView>> of(UUID caseId, PageRequest page) {
        access.open(caseId, "case-read");
        return shownOf(caseId, page);
    }

    /** The same in the transaction of a caller who sees the case. */
    public Unnamed<Page<CaseRequestView>> shownOf(UUID caseId, PageRequest page) {
        Page<CaseRequest> found = requests.page(caseId, page);
        return names -> found.map(one -> CaseRequestView.of(one, names));
    }
}
