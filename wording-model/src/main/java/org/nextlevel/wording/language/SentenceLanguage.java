package org.nextlevel.wording.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The languages that sentences are read in. */
public enum SentenceLanguage {
    /** Also what cannot be told, such as a line of names and numbers. */
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es"),
    /** Of another script; it is not read. */
    OTHER("");

    private static final Map<String, List<String>> COMMON = WordFile.read("common");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Map<SentenceLanguage, Pattern> OWN_LETTERS = Map.of(
            GERMAN, Pattern.compile("[äöüß]"),
            FRENCH, Pattern.compile("[àâçéèêëîïôœùû]"),
            SPANISH, Pattern.compile("[áéíóúñ¿¡]"));

    private final String code;

    SentenceLanguage(String code) {
        this.code = code;
    }

    /** The language of a sentence, by its small words and letters. */
    public static SentenceLanguage of(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
        long letters = LETTER.matcher(text).results().count();
        if (LATIN.matcher(text).results().count() * 2 < letters) {
            return OTHER;
        }
        Map<SentenceLanguage, Integer> seen = new HashMap<>();
        List<String> words = Arrays.asList(NO_LETTER.split(text));
        for (SentenceLanguage one : List.of(ENGLISH, GERMAN, FRENCH, SPANISH)) {
            int small =
                    (int) words.stream().filter(COMMON.get(one.code)::contains).count();
            Pattern own = OWN_LETTERS.get(one);
            seen.put(one, 2 * small + (own != null && own.matcher(text).find() ? 1 : 0));
        }
        return List.of(GERMAN, FRENCH, SPANISH).stream()
                .reduce(ENGLISH, (best, one) -> seen.get(one) > seen.get(best) ? one : best);
    }

    String code() {
        return code;
    }
}
