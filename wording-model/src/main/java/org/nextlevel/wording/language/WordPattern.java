package org.nextlevel.wording.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases that are looked for in sentences, in small or capital letters: each stands for all that begin with it, and
 * with {@code *} before it for all that have it anywhere.
 */
public final class WordPattern {
    private static final String ANYWHERE = "*";
    /** In characters; what is longer says more: "comité de direction" more than "présenté". */
    private static final double USUAL_LENGTH = 8;

    private final Pattern pattern;

    public WordPattern(List<String> words) {
        this.pattern = Pattern.compile(words.stream()
                .map(WordPattern::alternative)
                .collect(Collectors.joining("|", words.isEmpty() ? "(?!)" : "", "")));
    }

    /** How much of it is in a sentence: 1 or more for each place. */
    public double in(String sentence) {
        return pattern.matcher(plain(sentence))
                .results()
                .mapToDouble(word -> Math.max(1, word.group().length() / USUAL_LENGTH))
                .sum();
    }

    private static String alternative(String word) {
        return word.startsWith(ANYWHERE)
                ? Pattern.quote(plain(word.substring(ANYWHERE.length())))
                : "(?<![\\p{L}\\d])" + Pattern.quote(plain(word));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }
}
