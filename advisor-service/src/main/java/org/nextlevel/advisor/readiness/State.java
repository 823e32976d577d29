package org.nextlevel.advisor.readiness;

/** How far a requirement is shown. */
public enum State {
    /** Enough evidence at the level or above. */
    DEMONSTRATED,
    /** Some evidence at the level or above, not yet enough. */
    EMERGING,
    /** No evidence that counts. */
    NOT_SHOWN,
    /** All evidence that would count is disputed. */
    DISPUTED
}
