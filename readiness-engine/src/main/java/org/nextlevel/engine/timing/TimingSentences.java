package org.nextlevel.engine.timing;

import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.engine.sentence.Sentence;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorDirection;

/** The answer about timing in plain words. */
public final class TimingSentences {
    private TimingSentences() {}

    /** The answer in one or two sentences. */
    public static String headline(TimingVerdict timing) {
        String now = switch (timing.verdict()) {
            case ASK_NOW ->
                Sentence.say("Ask now: nothing known stands in the way. What speaks for it: %s.", nouns(good(timing)));
            case PREPARE ->
                Sentence.of("Prepare: nothing known stands in the way, but too little speaks for asking now.");
            case WAIT -> Sentence.say("Wait while this holds: %s.", nouns(timing.blocking().stream()));
        };
        if (timing.earliestBetterDate() == null) {
            return timing.verdict() == WhenToAsk.ASK_NOW ? now : now + " " + Sentence.of("No better day is known yet.");
        }
        return now + " "
                + Sentence.say(
                        timing.then() == WhenToAsk.ASK_NOW
                                ? "From %s on it is better: then ask."
                                : "From %s on it is better: then prepare.",
                        timing.earliestBetterDate());
    }

    /** What contradicts each other; null when nothing does. */
    public static String conflict(TimingVerdict timing) {
        return timing.conflict().isEmpty()
                ? null
                : Sentence.say(
                        "What is known points both ways. For asking: %s. Against it: %s. Find out which holds for this person.",
                        nouns(pointing(timing.conflict(), TimingFactorDirection.GOOD)),
                        nouns(pointing(timing.conflict(), TimingFactorDirection.BAD)));
    }

    private static Stream<TimingFactor> good(TimingVerdict timing) {
        return pointing(timing.inForce(), TimingFactorDirection.GOOD).filter(one -> one.counts() > 0);
    }

    private static Stream<TimingFactor> pointing(List<TimingFactor> factors, TimingFactorDirection direction) {
        return factors.stream().filter(one -> one.kind().direction() == direction);
    }

    private static String nouns(Stream<TimingFactor> factors) {
        return Sentence.list(
                factors.map(one -> Sentence.of(one.kind().noun())).distinct().toList());
    }
}
