package org.nextlevel.advisor.promotion.proposal.share;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.event.Event;

/** A version of a proposal is shared, or not any more: ids, numbers and dates, no word of it and no link. */
sealed interface ProposalShareEvent extends Event {
    @JsonUnwrapped
    State state();

    @Override
    default String topic() {
        return "advice-events";
    }

    @Override
    default String key() {
        return state().employeeId().toString();
    }

    /**
     * A share as others need to know it.
     *
     * @param employeeId whose proposal it is
     * @param number of the version
     * @param approverId null unless it is shared with an approver
     * @param expiresOn null unless it is a link
     * @param version rises with each change
     */
    record State(
            UUID shareId,
            UUID caseId,
            UUID employeeId,
            int number,
            ProposalSharedWith sharedWith,
            UUID approverId,
            LocalDate expiresOn,
            long version) {}

    /** It can be read. */
    record ProposalShared(@JsonUnwrapped State state) implements ProposalShareEvent {}

    /** It cannot any more. */
    record ProposalShareRevoked(@JsonUnwrapped State state) implements ProposalShareEvent {}
}
