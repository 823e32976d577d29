package org.nextlevel.evidence.evidence.piece;

import org.nextlevel.kit.event.StateEvent;

/** Something happened to a piece of evidence. */
public record EvidenceEvent(Type type, EvidencePayload state) implements StateEvent {
    @Override
    public String topic() {
        return "evidence-events";
    }

    @Override
    public String key() {
        return state.employeeId().toString();
    }

    /** What can happen to a piece of evidence. */
    public enum Type {
        /** The owner wrote it down. */
        EVIDENCE_LOGGED,
        /** The owner changed what it tells. */
        EVIDENCE_REVISED,
        /** The owner replaced what it claims to show. */
        CLAIMS_STATED,
        /** The owner showed it to others, or to other ones. */
        EVIDENCE_SHARED,
        /** The owner took it back from others. */
        EVIDENCE_WITHDRAWN,
        /** Somebody attested it, or a mark of what somebody said changed. */
        EVIDENCE_ATTESTED,
        /** Somebody took back what they had said of it. */
        ATTESTATION_WITHDRAWN,
        /** It became one of those of the owner that say the same, or ceased to be. */
        EVIDENCE_GROUPED,
        /** The owner deleted it, and may restore it. */
        EVIDENCE_DELETED,
        /** The owner restored what was deleted. */
        EVIDENCE_RESTORED,
        /** Nothing of it is left. */
        EVIDENCE_ERASED,
        /** Nothing happened: it is told again for those who keep copies. */
        EVIDENCE_REPUBLISHED
    }
}
