package org.nextlevel.framework.comparison.wording;

import java.util.List;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.nextlevel.framework.comparison.demand.BarWords;
import org.nextlevel.framework.comparison.matching.TextWords;

/** Whether two texts differ in spelling alone. */
public final class Spelling {
    private static final int MOST_TYPOS = 3;
    private static final int SHORT = 4;
    private static final int LONG = 7;
    private static final DamerauLevenshteinDistance TWO_LETTERS = new DamerauLevenshteinDistance(2);
    private static final List<String> PLURALS = List.of("s", "es", "e", "n", "en", "er", "nen");

    private Spelling() {}

    /** Whether nothing differs but spelling, case, spacing and punctuation, and no word became another that is known. */
    public static boolean alone(String before, String after) {
        TextWords one = TextWords.of(before);
        TextWords other = TextWords.of(after);
        if (one.inOrder().isEmpty() || other.inOrder().isEmpty()) {
            return one.inOrder().equals(other.inOrder());
        }
        return joined(one).equals(joined(other))
                ? one.hasNumbersOf(other)
                : areSameWords(one.inOrder(), other.inOrder());
    }

    private static String joined(TextWords words) {
        return String.join("", words.inOrder());
    }

    private static boolean areSameWords(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        int typos = 0;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                typos++;
                if (typos > MOST_TYPOS || !isSameWord(plain(one.get(i)), plain(other.get(i)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String plain(String word) {
        return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }

    /**
     * One wrong letter, or two swapped neighbours, in a word of four letters or more, two in one of seven or more. Not the first letter, which makes another
     * word ("formal", "informal"); not a number; not a plural, which is more than one ("leads a team", "leads teams"); and not two words that are both known
     * to say how much ("most", "must").
     */
    private static boolean isSameWord(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int allowed = length >= LONG ? 2 : length >= SHORT ? 1 : 0;
        int distance = TWO_LETTERS.apply(one, other);
        return distance >= 0
                && distance <= allowed
                && one.charAt(0) == other.charAt(0)
                && !one.chars().anyMatch(Character::isDigit)
                && PLURALS.stream().noneMatch(ending -> (one + ending).equals(other) || (other + ending).equals(one))
                && !(BarWords.shipped().know(one) && BarWords.shipped().know(other));
    }
}
