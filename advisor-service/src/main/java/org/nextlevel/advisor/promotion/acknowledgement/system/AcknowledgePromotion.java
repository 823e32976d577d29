package org.nextlevel.advisor.promotion.acknowledgement.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgedBy;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgementContent;
import org.nextlevel.advisor.promotion.acknowledgement.PromotionAcknowledgement;
import org.nextlevel.advisor.promotion.acknowledgement.SayAcknowledgement;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.Caller;

/** Takes down that the HR system took a promotion over, or refused to; whose it is is recorded. */
@ApplicationScoped
class AcknowledgePromotion {
    private final ReadPromotions promotions;
    private final SayAcknowledgement acknowledgements;
    private final WhoAcknowledges who;
    private final Caller caller;
    private final Audit audit;

    AcknowledgePromotion(
            ReadPromotions promotions,
            SayAcknowledgement acknowledgements,
            WhoAcknowledges who,
            Caller caller,
            Audit audit) {
        this.promotions = promotions;
        this.acknowledgements = acknowledgements;
        this.who = who;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Says it of one promotion.
     *
     * @param ifMatch the request's If-Match header, which a correction needs; null when it was not sent
     * @throws NotFound when nothing was approved under this id
     * @throws Invalid when the parts of the request do not go together
     */
    @Transactional
    PromotionAcknowledgement acknowledge(UUID caseId, @Nullable String ifMatch, AcknowledgePromotionRequest request) {
        AcknowledgementContent content =
                request.saidBy(caller.isService() ? AcknowledgedBy.HR_SYSTEM : AcknowledgedBy.HR);
        // Held, so that two that say something at the same time come one after the other.
        PromotionCase approved = promotions.hold(caseId);
        who.require(approved.employeeId());
        audit.record("promotion-acknowledged", approved.employeeId(), caseId);
        return acknowledgements.said(approved, content, ifMatch);
    }
}
