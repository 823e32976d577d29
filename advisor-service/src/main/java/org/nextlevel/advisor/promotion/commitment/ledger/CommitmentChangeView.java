package org.nextlevel.advisor.promotion.commitment.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.commitment.CommitmentAction;
import org.nextlevel.advisor.promotion.commitment.CommitmentChange;
import org.nextlevel.advisor.promotion.promotioncase.access.Party;

/**
 * Something that happened to a commitment.
 *
 * @param party who did it; absent when evidence that arrived did
 * @param dueOn the day on which it was due then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommitmentChangeView(
        CommitmentAction change,
        Instant at,
        Party party,
        @Schema(description = "Id of the person.") UUID by,
        LocalDate dueOn,
        UUID evidenceId,
        String note) {

    static CommitmentChangeView of(CommitmentChange change) {
        return new CommitmentChangeView(
                change.change(),
                change.at(),
                change.party(),
                change.byEmployee(),
                change.dueOn(),
                change.evidenceId(),
                change.note());
    }
}
