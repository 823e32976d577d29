package org.nextlevel.advisor.promotion.proposal.share;

import org.nextlevel.kit.event.StateEvent;

/** Something that happened to a share of a proposal, told with the share as it is now. */
record ProposalShareEvent(Type type, ProposalSharePayload state) implements StateEvent {

    /** What can happen to a share. */
    enum Type {
        /** A version can be read. */
        PROPOSAL_SHARED,
        /** It cannot be read any more. */
        PROPOSAL_SHARE_REVOKED
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
