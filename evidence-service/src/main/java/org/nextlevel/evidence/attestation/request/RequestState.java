package org.nextlevel.evidence.attestation.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a request for an attestation. */
@Schema(name = "AttestationRequestState")
public enum RequestState {
    /** It waits for an answer. */
    REQUESTED,
    /** The person said a word. */
    ANSWERED,
    /** The owner no longer asks. */
    WITHDRAWN,
    /** The person does not want to say anything. */
    DECLINED
}
