package org.nextlevel.evidence.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller may do with a piece of evidence as it is now. */
@Schema(name = "EvidenceAction")
public enum Action {
    REVISE,
    SHARE,
    TAKE_BACK,
    REQUEST_ATTESTATION,
    ATTEST,
    WITHDRAW_ATTESTATION,
    DELETE,
    RESTORE,
    ERASE
}
