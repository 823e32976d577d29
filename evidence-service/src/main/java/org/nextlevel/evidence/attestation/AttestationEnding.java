package org.nextlevel.evidence.attestation;


/** How somebody's word ceased to stand. */
public enum AttestationEnding {
    /** They said another one. */
    REPLACED,
    /** They took it back. */
    WITHDRAWN
}
