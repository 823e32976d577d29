package org.nextlevel.advisor.promotion.answer.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Lists HR's decisions, to whoever sees the case. */
@ApplicationScoped
class ListDecisions {
    private final CaseAccess access;
    private final CaseDecisions decisions;

    ListDecisions(CaseAccess access, CaseDecisions decisions) {
        this.access = access;
        this.decisions = decisions;
    }

    /** The latest first. */
    @Transactional
    Page<DecisionView> of(UUID caseId, PageRequest page) {
        access.open(caseId, "decision-read");
        return decisions.page(caseId, page).map(DecisionView::of);
    }
}
