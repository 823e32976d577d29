package org.nextlevel.advisor.promotion.acknowledgement;

import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.event.StateEvent;

/** What became of an approved promotion at the HR system. */
public record AcknowledgementEvent(Type type, AcknowledgementPayload state) implements StateEvent {

    /** What can become of it. */
    public enum Type {
        /** The HR system took it over. */
        PROMOTION_ACKNOWLEDGED,
        /** The HR system refused to. */
        PROMOTION_ACKNOWLEDGEMENT_REFUSED,
        /** Nobody said anything for as many days as the installation waits; told once. */
        PROMOTION_ACKNOWLEDGEMENT_OVERDUE
    }

    /** That this is said of an approved promotion now. */
    static AcknowledgementEvent of(PromotionCase approved, PromotionAcknowledgement said) {
        boolean isRefused = said.content().state() == AcknowledgementState.REFUSED;
        return new AcknowledgementEvent(
                isRefused ? Type.PROMOTION_ACKNOWLEDGEMENT_REFUSED : Type.PROMOTION_ACKNOWLEDGED,
                AcknowledgementPayload.of(approved, said));
    }

    /** That nobody has said anything of an approved promotion for long. */
    static AcknowledgementEvent overdue(PromotionCase approved) {
        return new AcknowledgementEvent(
                Type.PROMOTION_ACKNOWLEDGEMENT_OVERDUE, AcknowledgementPayload.outstanding(approved));
    }

    @Override
    public String topic() {
        return "advice-events";
    }

    @Override
    public String key() {
        return state.employeeId().toString();
    }
}
