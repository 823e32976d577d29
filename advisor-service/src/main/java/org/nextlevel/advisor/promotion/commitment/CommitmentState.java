package org.nextlevel.advisor.promotion.commitment;

/** What became of a commitment. */
public enum CommitmentState {
    /** Still to be kept. */
    OPEN,
    /** Done. */
    KEPT,
    /** Restated in other words or for another day; the new one stands in the ledger too. */
    RESTATED,
    /** Taken back by who made it. */
    WITHDRAWN
}
