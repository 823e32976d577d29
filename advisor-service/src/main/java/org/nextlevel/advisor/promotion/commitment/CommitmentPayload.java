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
 * @param actorId id of who did what is told; null where nobody did
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
        @Nullable LocalDate keptOn,
        @Nullable UUID actorId) {

    /**
     * The commitment as it is now.
     *
     * @param manager id of the owner's direct manager now; null for none
     * @param actor id of who changed it; null where nobody did
     */
    public static CommitmentPayload of(Commitment commitment, @Nullable UUID manager, @Nullable UUID actor) {
        return new CommitmentPayload(
                commitment.id(),
                commitment.caseId(),
                commitment.employeeId(),
                manager,
                commitment.madeAs(),
                commitment.version(),
                commitment.state(),
                commitment.terms().dueOn(),
                commitment.keptOn(),
                actor);
    }
}
