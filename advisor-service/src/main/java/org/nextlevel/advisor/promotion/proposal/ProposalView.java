package org.nextlevel.advisor.promotion.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;

/**
 * The draft of a proposal as its owner sees it.
 *
 * @param citations how the evidence read when it was cited
 */
public record ProposalView(
        UUID caseId,
        @JsonUnwrapped ProposalContent content,
        List<ProposalCitation> citations,
        @Schema(examples = "2026-06-30") LocalDate draftedOn,
        @Schema(examples = "2026-06-30T09:00:00Z") Instant changedAt) {

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.caseId(),
                proposal.content(),
                proposal.citations(),
                proposal.draftedOn(),
                proposal.changedAt());
    }
}
