package org.nextlevel.advisor.promotion.commitment;

/** What can happen to a commitment, and what its parties can do. */
public enum CommitmentMove {
    /** It was made. */
    MAKE,
    /** The direct manager of today stands by what is said in the manager's name. */
    CONFIRM,
    /** Who made it, or the new manager, restates it. */
    RESTATE,
    /** It is kept. */
    FULFIL,
    /** Who made it takes it back. */
    WITHDRAW
}
