package org.nextlevel.advisor.promotion.commitment.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.commitment.CommitmentState;
import org.nextlevel.advisor.promotion.commitment.CommitmentTerms;
import org.nextlevel.advisor.promotion.commitment.FulfilledBy;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * A commitment as one of the case's parties sees it.
 *
 * @param madeAs OWNER or MANAGER
 * @param madeBy in whose name it is; absent for a manager's while the owner had none
 * @param competency what evidence has to show; absent where a word is enough
 * @param level to show it at; absent where a word is enough
 * @param overdue whether its day has passed while it is open, and the case too
 * @param unconfirmed whether it is in the name of a manager who has not confirmed it, such as a new one (M6.6)
 * @param keptOn absent until it is kept
 * @param evidenceId the piece that shows it; absent for none
 * @param restates id of the one that this one restates; absent for none
 * @param actions what the caller may do now
 */
public record CommitmentView(
        UUID id,
        CaseParty madeAs,
        @Nullable PersonReference madeBy,

        @Schema(examples = "Give the talk on our architecture at the March forum.")
        String what,

        LocalDate dueOn,
        FulfilledBy fulfilledBy,
        @Nullable NamedKey competency,
        @Nullable NamedKey level,
        CommitmentState state,
        boolean overdue,
        boolean unconfirmed,
        @Nullable LocalDate keptOn,
        @Nullable UUID evidenceId,
        @Nullable UUID restates,
        Instant madeAt,
        List<Action> actions,
        @Schema(examples = "2") long version) {
    static CommitmentView of(
            Commitment commitment, VisibleCase open, Ladder ladder, LocalDate today, PeopleNames.Naming names) {
        CommitmentTerms terms = commitment.terms();
        return new CommitmentView(
                commitment.id(),
                commitment.madeAs(),
                names.ofNullable(commitment.madeBy()),
                terms.what(),
                terms.dueOn(),
                terms.fulfilledBy(),
                terms.competency() == null ? null : ladder.competency(terms.competency()),
                terms.level() == null ? null : ladder.level(terms.level()),
                commitment.state(),
                commitment.isOverdue(open, today),
                commitment.isUnconfirmed(open),
                commitment.keptOn(),
                commitment.evidenceId(),
                commitment.restates(),
                commitment.madeAt(),
                CommitmentActions.of(commitment, open),
                commitment.version());
    }
}
