package org.nextlevel.evidence.suggestion.quantity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words behind a number that say what is counted: "3 junior developers", "12,000 requests per second". */
final class CountedThing {
    private static final int MOST_WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[ -]([\\p{L}][\\p{L}\\d'’/-]*)");
    private static final Pattern RATE =
            Pattern.compile("(?: per | a | an |/)(?:second|minute|hour|day|week|month|quarter|year)\\b");
    private static final Set<String> PLURALS =
            Set.of("people", "staff", "children", "men", "women", "headcount", "data");
    /** They end like a plural and are none, or no noun that is counted. */
    private static final Set<String> NOT_COUNTED = Set.of(
            "is",
            "was",
            "has",
            "as",
            "this",
            "its",
            "his",
            "hers",
            "ours",
            "us",
            "across",
            "plus",
            "less",
            "versus",
            "process",
            "business",
            "access",
            "success",
            "progress",
            "analysis",
            "status",
            "focus",
            "does",
            "times");

    private static final Set<String> ENDS = Set.of(
            "and", "or", "to", "in", "on", "of", "for", "with", "from", "by", "at", "the", "our", "my", "their", "is",
            "was", "were", "are", "which", "that", "as", "while", "so", "but", "into", "across", "per", "after",
            "before");

    private CountedThing() {}

    /** Where the counted thing ends; -1 when the words from there on name none. */
    static int endOf(String sentence, int from) {
        Matcher word = WORD.matcher(sentence);
        int end = from;
        for (int i = 0; i < MOST_WORDS; i++) {
            if (!word.region(end, sentence.length()).lookingAt() || ENDS.contains(word.group(1))) {
                return -1;
            }
            end = word.end();
            if (isPlural(word.group(1))) {
                Matcher rate = RATE.matcher(sentence).region(end, sentence.length());
                return rate.lookingAt() ? rate.end() : end;
            }
        }
        return -1;
    }

    private static boolean isPlural(String word) {
        return PLURALS.contains(word)
                || word.length() > 2
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("'s")
                        && !word.endsWith("’s")
                        && !NOT_COUNTED.contains(word);
    }
}
