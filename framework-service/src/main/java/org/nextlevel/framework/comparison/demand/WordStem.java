package org.nextlevel.framework.comparison.demand;

import java.util.List;

/** What is left of a word without its ending, in English and German: "reports" and "report" have the same. */
public final class WordStem {
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ungen", "ments", "ment", "ings", "ung", "ies", "ing", "ern", "est", "ed", "es", "er",
            "en", "em", "ly", "'s", "e", "n", "s", "t", "y");
    private static final int SHORTEST = 4;

    private WordStem() {}

    /** The word itself when it has no ending or is short. */
    public static String of(String word) {
        String stem = word.replace("ä", "a").replace("ö", "o").replace("ü", "u");
        String shorter = withoutEnding(stem);
        while (!shorter.equals(stem)) {
            stem = shorter;
            shorter = withoutEnding(stem);
        }
        return stem;
    }

    private static String withoutEnding(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
