package org.nextlevel.evidence.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a piece of evidence is still there. */
@Schema(name = "EvidenceState")
public enum State {
    /** It is there. */
    LOGGED,
    /** Its owner deleted it, and may restore it; nobody else sees it, and it counts for nothing. */
    DELETED,
    /** Nothing is left of it but its id. */
    ERASED
}
