package org.nextlevel.advisor.promotion.commitment.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.commitment.CommitmentTerms;
import org.nextlevel.advisor.promotion.commitment.FulfilledBy;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A request to make a commitment, or to restate one.
 *
 * @param madeAs OWNER or MANAGER; null for the caller. What the owner writes down for the manager waits for the manager
 * @param competency key of the competency that a confirmed piece of evidence has to show; null where the other side's word
 *     is enough
 * @param level key of the level to show it at; with a competency
 */
record MakeCommitmentRequest(
        @Nullable @Schema(examples = "MANAGER") CaseParty madeAs,

        @NotBlank @Size(max = 500) @Schema(examples = "Give the talk on our architecture at the March forum.")
        String what,

        @NotNull @CalendarDate @Schema(description = "Today or later.", examples = "2027-03-31")
        LocalDate dueOn,

        @Nullable @Size(max = 80) @Schema(examples = "communication")
        String competency,

        @Nullable @Size(max = 80) @Schema(examples = "senior-1")
        String level) {

    /** @param party what the caller is to the case, which counts where the request does not say it */
    CaseParty madeAsOr(CaseParty party) {
        return madeAs == null ? party : madeAs;
    }

    CommitmentTerms terms() {
        return new CommitmentTerms(
                what, dueOn, competency == null ? FulfilledBy.WORD : FulfilledBy.EVIDENCE, competency, level);
    }
}
