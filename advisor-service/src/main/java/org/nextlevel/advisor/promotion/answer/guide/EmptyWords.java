package org.nextlevel.advisor.promotion.answer.guide;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that stand where a reason should, and give none: "no", "n/a". */
final class EmptyWords {
    private static final int FEWEST_LETTERS = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:'\\p{L}+)?");

    private final Set<String> words;
    private final Set<String> general;

    /**
     * @param words texts that say nothing as a whole, by language
     * @param general words that any feedback could hold, by language
     */
    EmptyWords(Map<String, List<String>> words, Map<String, List<String>> general) {
        this.words = words.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        this.general = general.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }

    /** Whether a text has no word but such as any feedback could hold: "We need to see more from you". */
    boolean areGeneral(String text) {
        return WORD.matcher(text.replace('\u2019', '\'').toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .allMatch(general::contains);
    }

    /** Whether a text is nothing but such words, or has hardly a letter. */
    boolean areAllOf(String text) {
        String plain = text.replace('\u2019', '\'')
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s\\p{P}]+(?=[\\p{L}\\d])|[\\s\\p{P}]+$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.contains(plain)
                || plain.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS;
    }
}
