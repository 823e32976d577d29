package org.nextlevel.evidence.evidence.piece;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.nextlevel.kit.event.Event;

/** Something happened to a piece of evidence. The types differ in what happened; all carry the same state. */
public sealed interface EvidenceEvent extends Event {
    /** All of the piece as it is now. */
    @JsonUnwrapped
    EvidencePayload state();

    @Override
    default String topic() {
        return "evidence-events";
    }

    @Override
    default String key() {
        return state().employeeId().toString();
    }

    /** It was written down. */
    record EvidenceLogged(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}

    /** The owner told it otherwise. */
    record EvidenceRevised(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}

    /** The owner said anew what it shows. */
    record ClaimsStated(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}

    /** The owner showed it to others, or to other ones. */
    record EvidenceShared(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}

    /** The owner took it back from others. */
    record EvidenceWithdrawn(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}

    /** Somebody said a word on it. */
    record EvidenceAttested(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}

    /** Somebody took their word on it back. */
    record AttestationWithdrawn(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}

    /** The owner deleted it, and may restore it. */
    record EvidenceDeleted(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}

    /** The owner restored what was deleted. */
    record EvidenceRestored(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}

    /** Nothing of it is left. */
    record EvidenceErased(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}

    /** Nothing happened: it is told again for those who keep copies. */
    record EvidenceRepublished(@JsonUnwrapped EvidencePayload state) implements EvidenceEvent {}
}
