package org.nextlevel.evidence.attestation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody's word ceased to stand. */
@Schema(name = "AttestationEnding")
public enum Ending {
    /** They said another one. */
    REPLACED,
    /** They took it back. */
    WITHDRAWN
}
