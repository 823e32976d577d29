package org.nextlevel.engine.timing.factor;

/** How sure somebody is of what they state, the surest first. */
public enum TimingFactorConfidence {
    /** Known: it counts in full, and blocks when its kind does. */
    HIGH,
    /** Likely: it counts in full and never blocks. */
    MEDIUM,
    /** Heard of: it is shown and counts nothing. */
    LOW
}
