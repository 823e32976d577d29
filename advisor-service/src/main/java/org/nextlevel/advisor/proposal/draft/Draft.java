package org.nextlevel.advisor.proposal.draft;

import java.util.List;
import org.nextlevel.advisor.proposal.content.Citation;
import org.nextlevel.advisor.proposal.content.ProposalContent;

/**
 * A first draft.
 *
 * @param citations how the evidence reads that it cites
 */
public record Draft(ProposalContent content, List<Citation> citations) {}
