package org.nextlevel.framework.comparison.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text in any language, in lower case and without punctuation. What carries meaning beside letters stays:
 * numbers with their signs, percent, currency and mathematical signs, and the {@code #} of C#. Scripts that put no spaces
 * between words give one word a character.
 *
 * @param inOrder as they stand in the text
 * @param sorted the same in the order of the alphabet, so that two texts are compared in one pass
 */
public record TextWords(List<String> inOrder, List<String> sorted) {
    private static final Pattern WORD = Pattern.compile("[+-]?\\d+(?:[.,:/]\\d+)*%?"
            + "|[\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"
            + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+"
            + "(?:'\\p{L}+)*"
            + "|[\\p{Sm}\\p{Sc}#]");

    /** The words of a text; none when it has no letters and no numbers. */
    public static TextWords of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        List<String> words =
                WORD.matcher(plain).results().map(MatchResult::group).toList();
        return new TextWords(words, words.stream().sorted().toList());
    }

    /** Whether both say the same numbers, in any order. */
    public boolean hasNumbersOf(TextWords other) {
        return numbers().equals(other.numbers());
    }

    private List<String> numbers() {
        return sorted.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isDigit))
                .toList();
    }

    /**
     * The share of words that two texts have in common (Sørensen–Dice, with repetitions): 1 for the same words, 0 for no
     * common one. Takes time in proportion to the length of both.
     */
    public double likenessTo(TextWords other) {
        int total = sorted.size() + other.sorted.size();
        int common = 0;
        for (int i = 0, j = 0; i < sorted.size() && j < other.sorted.size(); ) {
            int order = sorted.get(i).compareTo(other.sorted.get(j));
            if (order == 0) {
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return total == 0 ? 0 : 2.0 * common / total;
    }
}
