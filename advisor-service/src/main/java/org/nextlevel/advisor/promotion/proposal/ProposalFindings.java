package org.nextlevel.advisor.promotion.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.proposal.lint.ProposalFinding;

/**
 * What would make a proposal stronger.
 *
 * @param pages of the rendered PDF
 */
public record ProposalFindings(@Schema(examples = "2") int pages, List<ProposalFinding> findings) {}
