package org.nextlevel.evidence.suggestion.quantity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.wording.language.SentenceLanguage;

/**
 * The words behind a number that say what is counted: "3 junior developers", "12,000 requests per second", "acht neue Kundinnen".
 * In English, French and Spanish it ends with the first plural, in German with the first noun, which has a capital.
 */
final class CountedThing {
    private static final int MOST_WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[ -]([\\p{L}][\\p{L}\\d'’/-]*)");
    /** Between a scale and what is counted: "1,2 million de billets". */
    private static final Pattern OF = Pattern.compile(" de(?= )| d(?=['’])");

    private static final Pattern RATE =
            Pattern.compile("(?: per | a | an |/)(?:second|minute|hour|day|week|month|quarter|year)\\b");
    private static final Pattern GERMAN_NOUN = Pattern.compile("\\p{Lu}\\p{L}{2,}.*");
    private static final Pattern GERMAN_ADJECTIVE = Pattern.compile("\\p{Ll}{2,}(?:e|en|er|es)");
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
            "times",
            "dans",
            "sans",
            "sous",
            "après",
            "très",
            "mais",
            "puis",
            "vers",
            "depuis",
            "fois",
            "pas",
            "nos",
            "mes",
            "ses",
            "más",
            "menos",
            "tras",
            "antes",
            "después",
            "entonces",
            "veces",
            "nuestros",
            "mis",
            "tercios",
            "tiers");

    private static final Set<String> ENDS = Set.of(
            "and", "or", "to", "in", "on", "of", "for", "with", "from", "by", "at", "the", "our", "my", "their", "is",
            "was", "were", "are", "which", "that", "as", "while", "so", "but", "into", "across", "per", "after",
            "before", "instead", "statt", "und", "oder", "auf", "von", "bis", "zu", "im", "am", "mit", "für", "je",
            "pro", "der", "die", "das", "den", "dem", "des", "unter", "über", "aus", "nach", "vor", "de", "du", "par",
            "à", "pour", "sur", "en", "et", "ou", "avec", "au", "aux", "contre", "lieu", "les", "la", "le", "los",
            "las", "el", "por", "para", "con", "y", "o", "del", "al", "a", "desde", "hasta", "lugar", "vez");

    private CountedThing() {}

    /** Where the counted thing ends; -1 when the words from there on name none. */
    static int endOf(String sentence, int from, SentenceLanguage language) {
        Matcher of = OF.matcher(sentence).region(from, sentence.length());
        Matcher word = WORD.matcher(sentence);
        int end = of.lookingAt() ? of.end() : from;
        for (int i = 0; i < MOST_WORDS; i++) {
            if (!word.region(end, sentence.length()).lookingAt() || ENDS.contains(word.group(1))) {
                return -1;
            }
            end = word.end();
            if (language == SentenceLanguage.GERMAN) {
                if (GERMAN_NOUN.matcher(word.group(1)).matches()) {
                    return end;
                }
                if (!GERMAN_ADJECTIVE.matcher(word.group(1)).matches()) {
                    return -1;
                }
            } else if (isPlural(word.group(1), language)) {
                Matcher rate = RATE.matcher(sentence).region(end, sentence.length());
                return rate.lookingAt() ? rate.end() : end;
            }
        }
        return -1;
    }

    private static boolean isPlural(String word, SentenceLanguage language) {
        return PLURALS.contains(word)
                || word.length() > 2
                        && (word.endsWith("s") || word.endsWith("x") && language == SentenceLanguage.FRENCH)
                        && !word.endsWith("ss")
                        && !word.endsWith("'s")
                        && !word.endsWith("’s")
                        && !NOT_COUNTED.contains(word);
    }
}
