package org.nextlevel.evidence.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an attestation weighs less than it seems, or nothing; the directory and the attestations tell it, not a person. */
@Schema(name = "AttestationMark")
public enum Mark {
    /** The owner's own word. */
    SELF,
    /** Both attest each other, and nobody else attests either. */
    RING,
    /** The attester reported to the owner, directly or further down. */
    BY_REPORT
}
