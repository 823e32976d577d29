package org.nextlevel.evidence.attestation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody who attests was related to the work at that time, as they say. */
@Schema(name = "AttestationRelation")
public enum Relation {
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
