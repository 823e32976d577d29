package org.nextlevel.advisor.promotion.proposal.version;

/**
 * A proposal to be written as a document.
 *
 * @param number of the version; of a draft, the one that it would become
 */
public record Edition(ProposalSheet sheet, int number, boolean draft) {}
