package org.nextlevel.engine.policy;

/** Whose word on a piece of evidence decides where people disagree about it: who they were when the work was done. */
public enum LastWord {
    /** The direct manager's. */
    MANAGER,
    /** The direct manager's, and where that one says nothing, that of a manager further up. */
    ABOVE,
    /** Nobody's: one confirmation outweighs whoever disagrees. */
    NOBODY
}
