package org.nextlevel.advisor.promotion.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.proposal.content.ProposalAsk;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * An edit of the whole draft.
 *
 * @param currentRole where the person stands now, a sentence or two; absent while it is not said
 * @param accomplishments what the person achieved in the current role
 * @param nextLevelWork what shows the next level already
 */
@ReadAs(value = ProposalView.class, computed = "actions")
record EditProposalRequest(
        @Nullable
        @Size(min = 1, max = ProposalClaim.MOST_TEXT)
        @Schema(examples = "Engineer in Platform since March 2024.")
        String currentRole,

        @NotNull @Size(max = ProposalContent.MOST_CLAIMS) List<@NotNull @Valid ProposalClaim> accomplishments,
        @NotNull @Size(max = ProposalContent.MOST_CLAIMS) List<@NotNull @Valid ProposalClaim> nextLevelWork,
        @NotNull @Valid ProposalPlan nextLevelPlan,
        @NotNull @Valid ProposalAsk ask) {
    ProposalContent content() {
        return new ProposalContent(currentRole, accomplishments, nextLevelWork, nextLevelPlan, ask);
    }
}
