package org.nextlevel.advisor.promotion.proposal.share;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a version is shared with. */
@Schema(name = "ProposalSharedWith")
enum SharedWith {
    /** Whoever is the direct manager. */
    MANAGER,
    /** One employee by name. */
    APPROVER,
    /** Whoever holds the link. */
    LINK
}
