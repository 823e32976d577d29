package org.nextlevel.engine.readiness.change;

/** What is done in a step. */
public enum ReadinessStepKind {
    /** Others than the owner confirm pieces that are there. */
    CONFIRM,
    /** Further pieces are logged; nobody else needs to say anything. */
    LOG,
    /** Further pieces are logged, and others confirm them. */
    LOG_CONFIRMED,
    /** Nothing is done until a date. */
    WAIT
}
