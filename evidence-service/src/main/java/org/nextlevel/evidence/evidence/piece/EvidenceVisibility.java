package org.nextlevel.evidence.evidence.piece;

/** Who sees a piece of evidence. Whoever is above is asked of the reporting line at the time of looking. */
public enum EvidenceVisibility {
    /** The owner alone. */
    PRIVATE,
    /** The owner, the direct manager, and the people it is shared with by name. */
    MANAGER,
    /** The owner, all managers above, and the people it is shared with by name. */
    LINE,
    /** The owner and the people it is shared with by name. */
    NAMED
}
