package org.nextlevel.evidence.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.nextlevel.kit.event.Event;

/** Something happened to a piece of evidence. The types differ in what happened; all carry the same state. */
sealed interface EvidenceEvent extends Event {
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

    /** The owner said anew what it shows. */
    record ClaimsStated(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** The owner showed it to others. */
    record EvidenceShared(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** The owner took it back from others. */
    record EvidenceWithdrawn(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}

    /** Somebody above the owner said a word on it. */
    record EvidenceAttested(@JsonUnwrapped EvidenceState state) implements EvidenceEvent {}
}
