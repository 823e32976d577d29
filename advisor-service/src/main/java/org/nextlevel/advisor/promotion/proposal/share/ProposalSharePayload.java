package org.nextlevel.advisor.promotion.proposal.share;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A share of a proposal as others need to know it: ids, numbers and dates, no word of the proposal and no link.
 *
 * @param employeeId id of the person whose proposal it is
 * @param number of the version
 * @param approverId null unless it is shared with an approver
 * @param expiresOn null unless it is a link
 * @param version rises with each change
 */
record ProposalSharePayload(
        UUID shareId,
        UUID caseId,
        UUID employeeId,
        int number,
        ProposalSharedWith sharedWith,
        @Nullable UUID approverId,
        @Nullable LocalDate expiresOn,
        long version) {

    static ProposalSharePayload of(ProposalShare share, UUID owner) {
        return new ProposalSharePayload(
                share.id(),
                share.caseId(),
                owner,
                share.number(),
                share.sharedWith(),
                share.employeeId(),
                share.expiresOn(),
                share.version());
    }
}
