package org.nextlevel.kit.operator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.letter.DeadLetter;
import org.nextlevel.kit.event.letter.LetterHeader;
import org.nextlevel.kit.event.origin.RefusedEvent.Reason;
import org.nextlevel.sentence.Sentence;

/**
 * One dead letter with what an operator can do about it.
 *
 * @param behind the letter of the same key that waits in front of it; absent when there is none
 * @param explanation what happened and what to do, in the language of whoever asks
 */
record ExplainedLetter(
        @JsonUnwrapped DeadLetterView letter,
        List<LetterHeader> headers,
        @Nullable Long behind,
        String explanation) {

    static ExplainedLetter of(DeadLetter letter, @Nullable Long behind) {
        String explanation = letter.whole() ? explained(letter.failed().reason()) : cut();
        return new ExplainedLetter(DeadLetterView.of(letter), letter.headers(), behind, explanation);
    }

    private static String cut() {
        return Sentence.of("It is larger than any event, so only its beginning is kept and it cannot be replayed."
                + " Find out who may write to the topic, then be done with it.");
    }

    private static String explained(String reason) {
        return Arrays.stream(Reason.values())
                .filter(one -> one.label().equals(reason))
                .findFirst()
                .map(ExplainedLetter::explained)
                .orElseGet(() -> Sentence.of(
                        "This service failed while handling it, as detail says; the log has more. Mend the cause, then replay it:"
                                + " it counts once, in the order of its key."));
    }

    private static String explained(Reason reason) {
        return switch (reason) {
            case UNREADABLE ->
                Sentence.of(
                        "A header that every event has is missing or cannot be read. No service writes such a record:"
                                + " find out who may write to the topic, then be done with it.");
            case FOREIGN_SOURCE ->
                Sentence.of("It says that a service told it which does not own the topic."
                        + " Find out who may write to the topic, then be done with it.");
            case FOREIGN_TYPE ->
                Sentence.of("Things of this type are told on another topic."
                        + " Find out who may write to the topic, then be done with it.");
            case UNKNOWN_TENANT, ERASED_TENANT ->
                Sentence.of(
                        "Its company is not known here. Once it is known, replay it; of one that there never was, be done with it.");
            case FROM_THE_FUTURE ->
                Sentence.of(
                        "It was told later than now. Set the clocks of the services, and replay it when that time has come.");
            case VERSION_JUMP ->
                Sentence.of("Its version is far beyond the one that is known here: it may be forged."
                        + " Have the owner tell again (a republication), then be done with it.");
        };
    }
}
