package org.nextlevel.engine.timing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorDirection;
import org.nextlevel.sentence.Sentence;

/** The answer about timing in plain words. */
public final class TimingSentences {
    private TimingSentences() {}

    /**
     * The answer in a few sentences: what speaks against asking and what for it, and whether there is a case to ask with.
     *
     * @param standing how readiness stands; it changes the sentence, never the verdict about the time
     */
    public static String headline(TimingVerdict timing, CaseStanding standing) {
        return Stream.of(now(timing, standing), outlook(timing, standing))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String now(TimingVerdict timing, CaseStanding standing) {
        return switch (timing.verdict()) {
            case ASK_NOW -> Sentence.say(goodTime(standing), nouns(good(timing)));
            case PREPARE ->
                timing.holdingBack().isEmpty()
                        ? Sentence.of("Prepare: nothing known stands in the way, but too little speaks for asking now.")
                        : against(
                                "Prepare and do not ask yet. What speaks against it: %s.",
                                timing.holdingBack(), timing);
            case WAIT -> against("Wait while this holds: %s.", timing.blocking(), timing);
        };
    }

    private static String goodTime(CaseStanding standing) {
        return switch (standing) {
            case THERE -> "Ask now: nothing known stands in the way. What speaks for it: %s.";
            case NOT_THERE -> "The time is good, the case is not there yet. What speaks for the time: %s.";
            case NOT_KNOWN -> "The time is good; whether the case is there is not known. What speaks for the time: %s.";
        };
    }

    private static String against(String sentence, List<TimingFactor> bad, TimingVerdict timing) {
        String said = Sentence.say(sentence, nouns(bad.stream()));
        String good = nouns(good(timing));
        return good.isEmpty() ? said : said + " " + Sentence.say("What speaks for asking: %s.", good);
    }

    private static String outlook(TimingVerdict timing, CaseStanding standing) {
        if (timing.earliestBetterDate() == null) {
            return timing.verdict() == WhenToAsk.ASK_NOW ? "" : Sentence.of("No better day is known yet.");
        }
        if (timing.then() != WhenToAsk.ASK_NOW) {
            return Sentence.say("From %s on it is better: then prepare.", timing.earliestBetterDate());
        }
        return Sentence.say(
                standing == CaseStanding.THERE
                        ? "From %s on it is better: then ask."
                        : "From %s on the time is good: ask then if the case is there.",
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
