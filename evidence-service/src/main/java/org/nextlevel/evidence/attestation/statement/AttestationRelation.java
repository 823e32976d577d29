package org.nextlevel.evidence.attestation.statement;

/** How somebody who attests was related to the work at that time, as they say. */
public enum AttestationRelation {
    /** The owner's manager. */
    MANAGER,
    /** Worked beside the owner. */
    PEER,
    /** Reported to the owner. */
    REPORT,
    /** Used or paid for what came out. */
    STAKEHOLDER,
    /** Helped the owner with it. */
    MENTOR,
    /** Something else. */
    OTHER
}
