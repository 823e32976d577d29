package org.nextlevel.framework.comparison.item;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.framework.comparison.matching.TextWords;

/**
 * How far two texts of the same item differ. Words and numbers are all that is looked at: a "not" among many words is
 * not seen, so a clarification says how much is in common and asks for a reader.
 *
 * @param kind TYPO, CLARIFIED or REPLACED
 */
record WordingDifference(ChangeKind kind, String reason) {
    /** From this share of common words on, a demand counts as worded differently rather than replaced. */
    private static final double ALIKE = 0.5;

    /** So many words more or fewer are a clause that was added or dropped, hence hardly the same demand. */
    private static final int MANY_WORDS = 6;

    private static final int MOST_TYPOS = 3;
    private static final DamerauLevenshteinDistance TWO_LETTERS = new DamerauLevenshteinDistance(2);

    /** The difference of two texts that ask something of people; null of either means that it asked nothing. */
    static WordingDifference ofDemand(String before, String after) {
        if (before == null || after == null) {
            return new WordingDifference(
                    ChangeKind.REPLACED, before == null ? "It said nothing before." : "It says nothing now.");
        }
        TextWords one = TextWords.of(before);
        TextWords other = TextWords.of(after);
        if (isTypo(one, other)) {
            return new WordingDifference(ChangeKind.TYPO, "Only spelling, case, spacing or punctuation differ.");
        }
        if (!one.hasNumbersOf(other)) {
            return new WordingDifference(
                    ChangeKind.REPLACED, "Its numbers differ. Whether that asks for more is for a person to say.");
        }
        int more = added(one, other);
        int fewer = added(other, one);
        if (Math.abs(more - fewer) >= MANY_WORDS) {
            return new WordingDifference(
                    ChangeKind.REPLACED,
                    "It says %d words more and %d fewer. A person has to say whether that asks for more."
                            .formatted(more, fewer));
        }
        double likeness = one.likenessTo(other);
        String common = String.format(Locale.ROOT, "%.0f %% of the words are the same.", 100 * likeness);
        return likeness >= ALIKE
                ? new WordingDifference(
                        ChangeKind.CLARIFIED, "Worded differently; " + common + " Read whether it asks for more.")
                : new WordingDifference(
                        ChangeKind.REPLACED,
                        "Something else is asked; " + common + " A person has to say whether it is more.");
    }

    /** The difference of two texts that explain, and ask nothing. */
    static WordingDifference ofDescription(String before, String after) {
        return isTypo(
                        TextWords.of(Objects.requireNonNullElse(before, "")),
                        TextWords.of(Objects.requireNonNullElse(after, "")))
                ? new WordingDifference(ChangeKind.TYPO, "Only spelling, case, spacing or punctuation differ.")
                : new WordingDifference(ChangeKind.CLARIFIED, "It explains, and asks nothing of anybody.");
    }

    /** How many words the later text has beyond those of the earlier one. */
    private static int added(TextWords before, TextWords after) {
        Map<String, Integer> surplus = new HashMap<>();
        after.inOrder().forEach(word -> surplus.merge(word, 1, Integer::sum));
        before.inOrder().forEach(word -> surplus.merge(word, -1, Integer::sum));
        return surplus.values().stream()
                .filter(count -> count > 0)
                .mapToInt(count -> count)
                .sum();
    }

    private static boolean isTypo(TextWords before, TextWords after) {
        List<String> one = before.inOrder();
        List<String> other = after.inOrder();
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        if (String.join("", one).equals(String.join("", other))) {
            return before.hasNumbersOf(after);
        }
        if (one.size() != other.size()) {
            return false;
        }
        int typos = 0;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                typos++;
                if (typos > MOST_TYPOS || !isSameWord(one.get(i), other.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * One wrong letter, or two swapped neighbours, in a word of four letters or more, two in one of seven or more. Not the first letter, which makes another
     * word ("formal", "informal"); not a number; not a plural, which is more than one ("leads a team", "leads teams").
     */
    private static boolean isSameWord(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int allowed = length >= 7 ? 2 : length >= 4 ? 1 : 0;
        int distance = TWO_LETTERS.apply(one, other);
        return distance >= 0
                && distance <= allowed
                && one.charAt(0) == other.charAt(0)
                && !one.chars().anyMatch(Character::isDigit)
                && !(one + "s").equals(other)
                && !(other + "s").equals(one);
    }
}
