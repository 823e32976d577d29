package org.nextlevel.advisor.promotion.commitment.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.commitment.CommitmentAction;
import org.nextlevel.advisor.promotion.commitment.CommitmentState;
import org.nextlevel.advisor.promotion.commitment.CommitmentTerms;
import org.nextlevel.advisor.promotion.commitment.FulfilledBy;
import org.nextlevel.advisor.promotion.promotioncase.access.Party;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;

/**
 * A commitment as one of the case's parties sees it.
 *
 * @param madeAs OWNER or MANAGER
 * @param madeBy id of the person in whose name it is
 * @param competency what evidence has to show; absent where a word is enough
 * @param overdue whether its day has passed while it is open
 * @param unconfirmed whether it is in the name of a manager who has not confirmed it, such as a new one (M6.6)
 * @param keptOn absent until it is kept
 * @param evidenceId the piece that shows it; absent for none
 * @param restates id of the one that this one restates; absent for none
 * @param actions what the caller may do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommitmentView(
        UUID id,
        Party madeAs,
        UUID madeBy,

        @Schema(examples = "Give the talk on our architecture at the March forum.")
        String what,

        LocalDate dueOn,
        FulfilledBy fulfilledBy,
        @Schema(examples = "communication") String competency,
        @Schema(examples = "senior-1") String level,
        CommitmentState state,
        boolean overdue,
        boolean unconfirmed,
        LocalDate keptOn,
        UUID evidenceId,
        UUID restates,
        Instant madeAt,
        Set<CommitmentAction> actions,
        @Schema(examples = "2") long version) {

    static CommitmentView of(Commitment commitment, VisibleCase open, LocalDate today) {
        CommitmentTerms terms = commitment.terms();
        return new CommitmentView(
                commitment.id(),
                commitment.madeAs(),
                commitment.madeBy(),
                terms.what(),
                terms.dueOn(),
                terms.fulfilledBy(),
                terms.competency(),
                terms.level(),
                commitment.state(),
                commitment.isOverdue(today),
                commitment.isUnconfirmed(open),
                commitment.keptOn(),
                commitment.evidenceId(),
                commitment.restates(),
                commitment.madeAt(),
                commitment.actions(open),
                commitment.version());
    }
}
