package org.nextlevel.advisor.promotion.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.proposal.content.ProposalAsk;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.kit.http.ReadOnly;

/**
 * An edit of the whole draft. It may be the draft as it was read: what the owner cannot change is then as it is.
 *
 * @param currentRole where the person stands now, a sentence or two; absent while it is not said
 * @param accomplishments what the person achieved in the current role
 * @param nextLevelWork what shows the next level already
 */
record EditProposalRequest(
        @Nullable @Size(min = 1, max = ProposalClaim.MOST_TEXT) @Schema(examples = "Engineer in Platform since March 2024.")
        String currentRole,

        @NotNull @Size(max = ProposalContent.MOST_CLAIMS) List<@NotNull @Valid ProposalClaim> accomplishments,
        @NotNull @Size(max = ProposalContent.MOST_CLAIMS) List<@NotNull @Valid ProposalClaim> nextLevelWork,
        @NotNull @Valid ProposalPlan nextLevelPlan,
        @NotNull @Valid ProposalAsk ask,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) UUID caseId,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) List<ProposalCitation> citations,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) LocalDate draftedOn,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) Instant changedAt) {
    ProposalContent content() {
        return new ProposalContent(currentRole, accomplishments, nextLevelWork, nextLevelPlan, ask);
    }

    /** @throws org.nextlevel.kit.problem.Invalid when it changes what is not the owner's to change */
    void requireReadOnlySame(ProposalView read) {
        new ReadOnly()
                .same("caseId", caseId, read.caseId())
                .same("citations", citations, read.citations())
                .same("draftedOn", draftedOn, read.draftedOn())
                .same("changedAt", changedAt, read.changedAt())
                .require();
    }
}
