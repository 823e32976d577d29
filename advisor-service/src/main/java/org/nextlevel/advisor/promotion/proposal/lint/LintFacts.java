package org.nextlevel.advisor.promotion.proposal.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.document.UnprintableText;
import org.nextlevel.sentence.Language;

/**
 * What is known beside the words of a proposal.
 *
 * @param gone ids of evidence that is not there any more
 * @param recencyMonths as old evidence counts by the policy
 * @param pages of the rendered PDF, with the tightest layout that is offered
 * @param unprintable texts with characters that no font draws
 */
public record LintFacts(
        List<ProposalCitation> citations,
        Set<UUID> gone,
        int recencyMonths,
        int pages,
        List<UnprintableText> unprintable,
        LocalDate today,
        Language language) {}
