package org.nextlevel.evidence.suggestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The themes of work that words belong to, such as mentoring or money: what a small model does not see when the rest of a
 * sentence is about something else. {@code themes.txt} lists them for English; they know nothing of any framework.
 */
final class WorkThemes {
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Map<String, String> IRREGULAR =
            Map.of("led", "lead", "wrote", "write", "written", "write", "spoke", "speak", "taught", "teach");
    private static final String[] ENDINGS = {"ing", "ies", "ied", "ed", "es", "s", "er"};
    /** The phrases of all themes, by the first word of each. */
    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private WorkThemes() {}

    private record Phrase(String theme, List<String> words) {}

    /** How often a text names each theme that it names at all. */
    static Map<String, Integer> of(String text) {
        List<String> words = words(text);
        Map<String, Integer> named = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : PHRASES.getOrDefault(words.get(i), List.of())) {
                int end = i + phrase.words().size();
                if (end <= words.size() && words.subList(i, end).equals(phrase.words())) {
                    named.merge(phrase.theme(), 1, Integer::sum);
                }
            }
        }
        return named;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(WorkThemes::stem)
                .toList();
    }

    /** Rough, since it is only compared with what came about in the same way. */
    private static String stem(String inflected) {
        String word = IRREGULAR.getOrDefault(inflected, inflected);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                word = word.substring(0, word.length() - ending.length()) + (ending.startsWith("ie") ? "y" : "");
                break;
            }
        }
        int last = word.length() - 1;
        if (last >= 3 && word.charAt(last) == word.charAt(last - 1) && "pntrmlg".indexOf(word.charAt(last)) >= 0) {
            word = word.substring(0, last);
        }
        if (word.endsWith("e") && word.length() > 3) {
            word = word.substring(0, word.length() - 1);
        }
        return word.endsWith("y") && word.length() > 4 ? word.substring(0, word.length() - 1) + "i" : word;
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        try (InputStream file = WorkThemes.class.getResourceAsStream("/themes.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .forEach(line -> List.of(line[1].split(", ")).stream()
                            .map(phrase -> new Phrase(line[0], words(phrase)))
                            .distinct()
                            .forEach(phrase -> phrases.computeIfAbsent(
                                            phrase.words().getFirst(), _ -> new ArrayList<>())
                                    .add(phrase)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
