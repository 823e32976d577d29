package org.nextlevel.advisor.promotion.followthrough.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;

/** Opens the follow-through of a case to the owner of the case alone. */
@ApplicationScoped
public class FollowThroughAccess {
    private final CaseAccess access;

    FollowThroughAccess(CaseAccess access) {
        this.access = access;
    }

    /**
     * The caller's own case, in the caller's transaction.
     *
     * @throws Forbidden when it is somebody else's
     * @throws Conflict {@code case-state} when the follow-through has not begun
     */
    public PromotionCase own(UUID caseId) {
        var open = access.open(caseId, "follow-through-read");
        open.require(CaseParty.OWNER);
        CaseState state = open.promotionCase().state();
        if (state != CaseState.FOLLOW_THROUGH && state != CaseState.COMPLETED) {
            throw new Conflict("case-state", "The follow-through begins after the promotion; the case is %s.", state);
        }
        return open.promotionCase();
    }

    /** Whether the follow-through of a case, once begun, goes on. */
    static boolean isUnderWay(PromotionCase promoted) {
        return promoted.state().isOpen();
    }

    /** @throws Conflict {@code case-state} also when the follow-through is over */
    void requireUnderWay(UUID caseId) {
        if (!isUnderWay(own(caseId))) {
            throw new Conflict("case-state", "The case is completed.");
        }
    }
}
