package org.nextlevel.evidence.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.nextlevel.kit.event.Event;

/** Something happened to a piece of evidence. The types differ in what happened; all carry the same state. */
sealed interface EvidenceEvent extends Event {
    /** All of the piece as it is now. */
    @JsonUnwrapped
    EvidenceState state();

    @Override
    default String topic() {
        return "evidence-events";
    }

    @Override
    default String key() {
        return state().employeeId().toString();
    }

    /** It was written down. */
    record EvidenceLogged(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** The owner told it otherwise. */
    record EvidenceRevised(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** The owner said anew what it shows. */
    record ClaimsStated(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** The owner showed it to others, or to other ones. */
    record EvidenceShared(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** The owner took it back from others. */
    record EvidenceWithdrawn(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** Somebody said a word on it. */
    record EvidenceAttested(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** Somebody took their word on it back. */
    record AttestationWithdrawn(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** The owner deleted it, and may restore it. */
    record EvidenceDeleted(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** The owner restored what was deleted. */
    record EvidenceRestored(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** Nothing of it is left. */
    record EvidenceErased(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** Nothing happened: it is told again for those who keep copies. */
    record EvidenceRepublished(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}
}
