package org.nextlevel.engine.readiness.headline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.nextlevel.engine.policy.result.Footing;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.sentence.Sentence;

/** How much is shown, in the unit in which the policy counts: requirements, a rating, a share or points. */
record ShownSoFar(Assessment assessment, String level, boolean toOwner) {
    private static final int PERCENT = 100;

    /** Without a full stop. */
    String sentence() {
        PolicyResult result = assessment.result();
        return switch (result.combine()) {
            case ALL, SHARE -> requirements();
            case WEIGHTED_AVERAGE ->
                withOwn(
                        toOwner
                                ? "Your rating is %s on average; ready at %s needs %s"
                                : "This person's rating is %s on average; ready at %s needs %s",
                        text(result.score()),
                        text(result.ready()));
            case PROPORTIONAL ->
                withOwn(
                        toOwner
                                ? "You have come %s%% of the way to %s; ready needs %s%%"
                                : "This person has come %s%% of the way to %s; ready needs %s%%",
                        percent(result.score()),
                        percent(result.ready()));
            case POINTS ->
                withOwn(
                        toOwner
                                ? "You have %s points; ready at %s needs %s"
                                : "This person has %s points; ready at %s needs %s",
                        text(result.score()),
                        text(result.ready()));
        };
    }

    String since(LocalDate day) {
        Footing.OwnDemands own = own();
        return Sentence.say(
                toOwner
                        ? "You have been working at the level of %s since %s: %d of %d requirements are shown, of which %d of %d new or raised at this level."
                        : "This person has been working at the level of %s since %s: %d of %d requirements are shown, of which %d of %d new or raised at this level.",
                level,
                day,
                assessment.capability().demonstrated(),
                all(),
                own.demonstrated(),
                own.required());
    }

    private String requirements() {
        Footing.OwnDemands own = own();
        return Sentence.say(
                toOwner
                        ? "You show %d of %d requirements of %s, of which %d of %d new or raised at this level"
                        : "This person shows %d of %d requirements of %s, of which %d of %d new or raised at this level",
                assessment.capability().demonstrated(),
                all(),
                level,
                own.demonstrated(),
                own.required());
    }

    private String withOwn(String sentence, String score, String ready) {
        return Sentence.say(sentence, score, level, ready)
                + Sentence.say(
                        ", and %d of %d requirements new or raised at this level are shown",
                        own().demonstrated(), own().required());
    }

    private Footing.OwnDemands own() {
        return assessment.result().footing().own();
    }

    /** The excused too: what was left out is not hidden. */
    private int all() {
        return assessment.result().footing().excuses().required();
    }

    private static String text(BigDecimal number) {
        return number.setScale(2, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
    }

    private static String percent(BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(PERCENT))
                .setScale(0, RoundingMode.DOWN)
                .toPlainString();
    }
}
