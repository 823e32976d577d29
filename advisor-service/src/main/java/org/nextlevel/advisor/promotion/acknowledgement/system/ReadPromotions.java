package org.nextlevel.advisor.promotion.acknowledgement.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.promotion.answer.decision.CaseDecisions;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** Reads the promotions that HR approved; whose are shown is recorded. */
@ApplicationScoped
class ReadPromotions {
    private final Cases cases;
    private final CaseDecisions decisions;
    private final ShowPromotions show;
    private final Audit audit;

    ReadPromotions(Cases cases, CaseDecisions decisions, ShowPromotions show, Audit audit) {
        this.cases = cases;
        this.decisions = decisions;
        this.show = show;
        this.audit = audit;
    }

    /** Those that fit, the one that did not change for longest first. */
    @Transactional
    Page<ShownPromotion> page(PromotionQuestion question, PageRequest page) {
        Page<PromotionCase> found = cases.page(question.condition(), question.parameters(), page);
        Map<UUID, ShownPromotion> shown = shown(found.items());
        return found.map(one -> shown.get(one.id()));
    }

    /** @throws NotFound when nothing was approved under this id */
    @Transactional
    ShownPromotion one(UUID caseId) {
        PromotionCase approved = cases.findByIdOptional(caseId)
                .filter(found -> found.days().effectiveOn() != null)
                .orElseThrow(() -> new NotFound("promotion", caseId));
        return shown(List.of(approved)).get(caseId);
    }

    /**
     * The same without being shown, held by the caller's transaction.
     *
     * @throws NotFound when nothing was approved under this id, or its person was erased
     */
    PromotionCase hold(UUID caseId) {
        return cases.findHeld(caseId)
                .filter(_ -> decisions.approvals(List.of(caseId)).containsKey(caseId))
                .orElseThrow(() -> new NotFound("promotion", caseId));
    }

    private Map<UUID, ShownPromotion> shown(List<PromotionCase> some) {
        audit.record(
                "promotion-read", some.stream().map(PromotionCase::employeeId).collect(Collectors.toSet()));
        Map<UUID, Instant> approvals =
                decisions.approvals(some.stream().map(PromotionCase::id).toList());
        return show.shown(some, approvals);
    }
}
