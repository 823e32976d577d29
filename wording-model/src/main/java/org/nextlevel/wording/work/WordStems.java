package org.nextlevel.wording.work;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of an English text without their endings: rough, since they are only compared with what came about alike. */
final class WordStems {
    /** Stands for every number. */
    private static final String NUMBER = "#";

    private static final Pattern WORD = Pattern.compile("[a-z]+|\\d");
    private static final Map<String, String> IRREGULAR =
            Map.of("led", "lead", "wrote", "write", "written", "write", "spoke", "speak", "taught", "teach");
    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "ed", "es", "s", "er");
    private static final String DOUBLED = "pntrmlg";
    private static final int SHORTEST = 3;

    private WordStems() {}

    static Set<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(word -> Character.isDigit(word.charAt(0)) ? NUMBER : stem(word))
                .collect(Collectors.toSet());
    }

    private static String stem(String inflected) {
        String word = withoutEnding(IRREGULAR.getOrDefault(inflected, inflected));
        int last = word.length() - 1;
        if (last >= SHORTEST && word.charAt(last) == word.charAt(last - 1) && DOUBLED.indexOf(word.charAt(last)) >= 0) {
            word = word.substring(0, last);
        }
        return word.endsWith("e") && word.length() > SHORTEST ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length()) + (ending.startsWith("ie") ? "y" : "");
            }
        }
        return word;
    }
}
