package org.nextlevel.advisor.promotion.commitment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to a commitment, and what its parties can do. */
@Schema(name = "CommitmentChange")
public enum CommitmentAction {
    /** It was made. */
    MAKE,
    /** The direct manager of today stands by what is said in the manager's name. */
    CONFIRM,
    /** Who made it says it anew. */
    RESTATE,
    /** It is kept. */
    FULFIL,
    /** Who made it takes it back. */
    WITHDRAW
}
