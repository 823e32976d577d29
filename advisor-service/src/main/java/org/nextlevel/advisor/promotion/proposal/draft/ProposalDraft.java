package org.nextlevel.advisor.promotion.proposal.draft;

import java.util.List;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;

/**
 * A first draft.
 *
 * @param citations how the evidence reads that it cites
 */
public record ProposalDraft(ProposalContent content, List<ProposalCitation> citations) {}
