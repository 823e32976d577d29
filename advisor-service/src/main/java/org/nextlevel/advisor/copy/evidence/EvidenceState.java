package org.nextlevel.advisor.copy.evidence;

/** Whether a piece of evidence is there; what was deleted or erased is in no answer. */
enum EvidenceState {
    LOGGED,
    DELETED,
    ERASED
}
