package org.nextlevel.advisor.promotion.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;

/**
 * A commitment as others need to know it: ids, numbers and dates, and no word of it.
 *
 * @param employeeId id of the person whose case it is
 * @param managerId id of the direct manager now; null at the top
 * @param keptOn null until it is kept
 */
public record CommitmentPayload(
        UUID commitmentId,
        UUID caseId,
        UUID employeeId,
        @Nullable UUID managerId,
        CaseParty madeAs,
        long version,
        CommitmentState state,
        LocalDate dueOn,
        @Nullable LocalDate keptOn) {

    /** The commitment as it is now. */
    public static CommitmentPayload of(Commitment commitment, UUID manager) {
        return new CommitmentPayload(
                commitment.id(),
                commitment.caseId(),
                commitment.employeeId(),
                manager,
                commitment.madeAs(),
                commitment.version(),
                commitment.state(),
                commitment.terms().dueOn(),
                commitment.keptOn());
    }
}
