package org.nextlevel.advisor.promotion.proposal.share;

/** Whom a version is shared with. */
enum ProposalSharedWith {
    /** Whoever is the direct manager. */
    MANAGER,
    /** One employee by name. */
    APPROVER,
    /** Whoever holds the link. */
    LINK
}
