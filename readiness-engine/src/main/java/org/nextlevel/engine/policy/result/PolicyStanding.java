package org.nextlevel.engine.policy.result;

/** Where a score and the gates put somebody, the least first. */
public enum PolicyStanding {
    /** Less than nearly enough, or nothing that counts. */
    BELOW,
    /** Nearly enough, or enough but for a gate. */
    NEARLY,
    /** Enough, and every gate holds. */
    READY
}
