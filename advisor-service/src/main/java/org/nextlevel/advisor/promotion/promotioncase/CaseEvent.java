package org.nextlevel.advisor.promotion.promotioncase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.StateEvent;

/**
 * Something that happened to a case, told with the case as it is now.
 *
 * @param targetName goes with {@link Type#PROMOTION_APPROVED} alone: what the framework calls the level that is reached
 * @param approverId id of who reads it by name from now on; null for nobody, and for all but {@link Type#CASE_SHARED}
 * @param withProposal whether that person is shown a proposal at the same time, of which ProposalShared tells
 */
public record CaseEvent(
        Type type,
        CasePayload state,
        @Nullable String targetName,
        @Nullable UUID approverId,
        boolean withProposal) implements StateEvent {

    /** What can happen to a case. */
    public enum Type {
        /** Somebody began to prepare it. */
        CASE_OPENED,
        /** It is shown to the manager or to somebody by name, or to somebody no longer. */
        CASE_SHARED,
        /** The promotion was asked for. */
        PROMOTION_ASKED,
        /** An answer was recorded. */
        PROMOTION_ANSWERED,
        /** The plan that follows from the answer is agreed. */
        PLAN_AGREED,
        /** HR is asked to look at the answer again. */
        ANSWER_APPEALED,
        /** HR is to decide. */
        CASE_SUBMITTED,
        /** HR approved it; it takes effect on {@code effectiveOn}. */
        PROMOTION_APPROVED,
        /** HR declined it. */
        PROMOTION_DECLINED,
        /** The time after the promotion began. */
        FOLLOW_THROUGH_BEGUN,
        /** Its owner completed it after the promotion. */
        CASE_COMPLETED,
        /** It ended without a promotion. */
        CASE_CLOSED,
        /** Nothing happened; it is told again to those who copy (ADR 0017). */
        CASE_REPUBLISHED
    }

    /** Something that happened to this case. */
    public static CaseEvent of(Type type, PromotionCase promotionCase) {
        return new CaseEvent(type, CasePayload.of(promotionCase), null, null, false);
    }

    /** That HR approved the promotion to a level of this name. */
    public static CaseEvent approved(PromotionCase promotionCase, String targetName) {
        return new CaseEvent(Type.PROMOTION_APPROVED, CasePayload.of(promotionCase), targetName, null, false);
    }

    /** That its owner shows it to the manager, or to somebody no longer. */
    public static CaseEvent shared(PromotionCase promotionCase) {
        return of(Type.CASE_SHARED, promotionCase);
    }

    /**
     * That its owner shows it to somebody by name.
     *
     * @param approver id of who reads it from now on
     * @param withProposal whether that person is shown a proposal at the same time
     */
    public static CaseEvent shared(PromotionCase promotionCase, UUID approver, boolean withProposal) {
        return new CaseEvent(Type.CASE_SHARED, CasePayload.of(promotionCase), null, approver, withProposal);
    }

    @Override
    public String topic() {
        return "advice-events";
    }

    @Override
    public String key() {
        return state.employeeId().toString();
    }

    @Override
    public Object payload() {
        return switch (type) {
            case CASE_SHARED -> new SharedCase(state, approverId, withProposal);
            case PROMOTION_APPROVED -> new Approval(state, targetName);
            default -> state;
        };
    }

    private record Approval(@JsonUnwrapped CasePayload state, String targetName) {}

    /** A case, and to whom it is shown by name. */
    private record SharedCase(
            @JsonUnwrapped CasePayload state, @Nullable UUID approverId, boolean withProposal) {}
}
