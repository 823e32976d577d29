package org.nextlevel.evidence.opportunity.excuse;

/** Why there was no opportunity to show a competency. */
public enum NoOpportunityReason {
    /** The role does not have it. */
    ROLE_HAS_NONE,
    /** The project did not need it. */
    PROJECT_NEEDED_NONE,
    /** The person has the role for too short a time. */
    NEW_IN_ROLE,
    /** The person was away. */
    LEAVE,
    /** Something else; the statement says what. */
    OTHER
}
