package org.nextlevel.advisor.promotion.answer.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Lists HR's decisions, to whoever sees the case. */
@ApplicationScoped
public class ListDecisions {
    private final CaseAccess access;
    private final CaseDecisions decisions;

    ListDecisions(CaseAccess access, CaseDecisions decisions) {
        this.access = access;
        this.decisions = decisions;
    }

    /** The latest first. */
    @Transactional
    Unnamed<Page<CaseDecisionView>> of(UUID caseId, PageRequest page) {
        access.open(caseId, "decision-read");
        return shownOf(caseId, page);
    }

    /** The same in the transaction of a caller who sees the case. */
    public Unnamed<Page<CaseDecisionView>> shownOf(UUID caseId, PageRequest page) {
        Page<CaseDecision> found = decisions.page(caseId, page);
        return names -> found.map(one -> CaseDecisionView.of(one, names));
    }
}
