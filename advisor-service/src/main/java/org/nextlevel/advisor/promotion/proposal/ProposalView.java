package org.nextlevel.advisor.promotion.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;
import org.nextlevel.advisor.promotion.proposal.content.ProposalAsk;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.kit.action.Action;

/**
 * The draft of a proposal as its owner sees it; what was read can be sent back as an edit.
 *
 * @param currentRole where the person stands now; absent while it is not said
 * @param citations how the evidence read when it was cited
 * @param actions what the owner may do now
 */
public record ProposalView(
        UUID caseId,

        @Nullable @Schema(examples = "Engineer in Platform since March 2024.")
        String currentRole,

        List<ProposalClaim> accomplishments,
        List<ProposalClaim> nextLevelWork,
        ProposalPlan nextLevelPlan,
        ProposalAsk ask,
        List<ProposalCitation> citations,
        @Schema(examples = "2026-06-30") LocalDate draftedOn,
        @Schema(examples = "2026-06-30T09:00:00Z") Instant changedAt,
        List<Action> actions) {

    static ProposalView of(Proposal proposal, List<Action> actions, Naming names) {
        ProposalContent content = proposal.content();
        return new ProposalView(
                proposal.caseId(),
                content.currentRole(),
                content.accomplishments().stream()
                        .map(ProposalClaim::withoutEmptyList)
                        .toList(),
                content.nextLevelWork().stream()
                        .map(ProposalClaim::withoutEmptyList)
                        .toList(),
                content.nextLevelPlan(),
                content.ask(),
                proposal.citations().stream()
                        .map(citation -> citation.named(names))
                        .toList(),
                proposal.draftedOn(),
                proposal.changedAt(),
                actions);
    }
}
