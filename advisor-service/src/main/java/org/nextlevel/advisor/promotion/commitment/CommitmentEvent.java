package org.nextlevel.advisor.promotion.commitment;

import org.nextlevel.kit.event.StateEvent;

/** Something that happened to a commitment, told with the commitment as it is now. */
public record CommitmentEvent(Type type, CommitmentPayload state) implements StateEvent {

    /** What can happen to a commitment. */
    public enum Type {
        /** Somebody committed to something, or restated it. */
        COMMITMENT_MADE,
        /** It was confirmed, kept, restated by another one or withdrawn. */
        COMMITMENT_CHANGED,
        /** Its day has passed; told once for each reminder. */
        COMMITMENT_OVERDUE
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
