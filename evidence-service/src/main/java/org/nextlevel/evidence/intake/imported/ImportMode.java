package org.nextlevel.evidence.intake.imported;

/** What a refused row means for the others. */
public enum ImportMode {
    /** Nothing is written when a single row is refused. */
    ALL_OR_NOTHING,
    /** What is not refused is written. */
    BEST_EFFORT
}
