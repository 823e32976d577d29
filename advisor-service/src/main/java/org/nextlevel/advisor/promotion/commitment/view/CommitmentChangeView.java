package org.nextlevel.advisor.promotion.commitment.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.promotion.commitment.CommitmentChange;
import org.nextlevel.advisor.promotion.commitment.CommitmentMove;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.kit.reference.PersonReference;

/**
 * Something that happened to a commitment.
 *
 * @param party who did it; absent when evidence that arrived did
 * @param by the person; absent when evidence that arrived did it
 * @param dueOn the day on which it was due then
 * @param evidenceId the piece that shows that it is kept; absent for none
 * @param note in the words of whoever did it; absent for none
 */
public record CommitmentChangeView(
        CommitmentMove change,
        Instant at,
        @Nullable CaseParty party,
        @Nullable PersonReference by,
        LocalDate dueOn,
        @Nullable UUID evidenceId,
        @Nullable @Schema(examples = "We met on the third.") String note) {
    /** Something as it happened. */
    public static CommitmentChangeView of(CommitmentChange change, PeopleNames.Naming names) {
        return new CommitmentChangeView(
                change.change(),
                change.at(),
                change.party(),
                names.ofNullable(change.byEmployee()),
                change.dueOn(),
                change.evidenceId(),
                change.note());
    }
}
