package org.nextlevel.engine.readiness.evidence;

/** Why there was no opportunity to show a competency (M9.2). */
public enum NoOpportunityReason {
    ROLE_HAS_NONE,
    PROJECT_NEEDED_NONE,
    NEW_IN_ROLE,
    LEAVE,
    OTHER
}
