package org.nextlevel.engine.readiness.finding;

/** How far a requirement is shown. */
public enum RequirementState {
    /** Enough evidence at the level or above. */
    DEMONSTRATED,
    /** Some evidence at the level or above, not yet enough. */
    EMERGING,
    /** No evidence that counts. */
    NOT_SHOWN,
    /** There was no opportunity to show it so far: it counts neither for nor against (M9.2). */
    NO_OPPORTUNITY,
    /** All evidence that would count is disputed. */
    DISPUTED
}
