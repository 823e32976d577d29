package org.nextlevel.advisor.promotion.answer.guide;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand where a reason should, and give none: "no", "n/a". */
final class EmptyWords {
    private static final int FEWEST_LETTERS = 3;

    private final Set<String> words;

    EmptyWords(Map<String, List<String>> byLanguage) {
        this.words = byLanguage.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
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
