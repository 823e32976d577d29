package org.nextlevel.evidence.evidence;

/** Who sees a piece of evidence. */
public enum Visibility {
    /** The owner alone. */
    PRIVATE,
    /** The owner, and the managers above at the time of looking. */
    LINE
}
