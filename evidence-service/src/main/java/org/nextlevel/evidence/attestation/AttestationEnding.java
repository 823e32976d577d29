package org.nextlevel.evidence.attestation;

/** How somebody's statement ceased to stand. */
public enum AttestationEnding {
    /** They made another one. */
    REPLACED,
    /** They took it back. */
    WITHDRAWN
}
