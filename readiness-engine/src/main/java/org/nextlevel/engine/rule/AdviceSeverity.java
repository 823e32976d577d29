package org.nextlevel.engine.rule;

/** How much an advice matters, the least first. */
public enum AdviceSeverity {
    /** Good to know. */
    INFO,
    /** Something to do. */
    SUGGESTION,
    /** Something that will go wrong unless something is done. */
    WARNING
}
