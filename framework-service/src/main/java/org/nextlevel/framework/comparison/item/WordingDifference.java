package org.nextlevel.framework.comparison.item;

import java.util.Objects;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.comparison.wording.DemandDifference;
import org.nextlevel.framework.comparison.wording.Spelling;
import org.nextlevel.sentence.Sentence;

/**
 * How far two texts of the same item differ, and what that does to the bar. Where the words do not tell, it is REPLACED and the
 * reason asks for a reader.
 *
 * @param kind TYPO, CLARIFIED, BAR_RAISED, BAR_LOWERED or REPLACED
 */
record WordingDifference(ChangeKind kind, String reason) {
    /** Why a text that differs in nothing else is a typo. */
    static final String SPELLING = "Only spelling, case, spacing or punctuation differ.";

    /** The difference of two texts that ask something of people; null of either means that it asked nothing. */
    static WordingDifference ofDemand(String before, String after) {
        if (before == null || after == null) {
            return new WordingDifference(
                    ChangeKind.REPLACED,
                    Sentence.of(before == null ? "It said nothing before." : "It says nothing now."));
        }
        return Spelling.alone(before, after) ? spelling() : judged(before, after);
    }

    private static WordingDifference judged(String before, String after) {
        DemandDifference difference = DemandDifference.between(before, after);
        String said = said(difference);
        return switch (difference.bar()) {
            case RAISED -> new WordingDifference(ChangeKind.BAR_RAISED, Sentence.say("It asks for more: %s.", said));
            case LOWERED -> new WordingDifference(ChangeKind.BAR_LOWERED, Sentence.say("It asks for less: %s.", said));
            case OPEN ->
                new WordingDifference(
                        ChangeKind.REPLACED,
                        Sentence.say(
                                "Look at this: %s. A person has to say whether that asks for more.",
                                said.isEmpty() ? Sentence.of("it says something else") : said));
            case SAME ->
                new WordingDifference(
                        ChangeKind.CLARIFIED,
                        Sentence.of("Worded differently; no word that says how much is asked changed."));
        };
    }

    /** The difference of two texts that explain. Where one says more than the other, somebody may take it for a demand. */
    static WordingDifference ofDescription(String before, String after) {
        String one = Objects.requireNonNullElse(before, "");
        String other = Objects.requireNonNullElse(after, "");
        if (Spelling.alone(one, other)) {
            return spelling();
        }
        if (!one.isBlank()
                && !other.isBlank()
                && one.lines().count() == other.lines().count()) {
            DemandDifference difference = DemandDifference.ofExplanations(one, other);
            if (difference.bar() == BarChange.RAISED || difference.bar() == BarChange.LOWERED) {
                return new WordingDifference(
                        ChangeKind.REPLACED,
                        Sentence.say(
                                "Look at this: it explains, and %s. A person has to say whether that asks for more.",
                                said(difference)));
            }
        }
        return new WordingDifference(
                ChangeKind.CLARIFIED, Sentence.of("It explains; no word that says how much is asked changed."));
    }

    private static WordingDifference spelling() {
        return new WordingDifference(ChangeKind.TYPO, Sentence.of(SPELLING));
    }

    private static String said(DemandDifference difference) {
        return String.join("; ", difference.said());
    }
}
