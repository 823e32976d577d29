package org.nextlevel.testkit.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What does not belong into a sentence that people read: constants, keys, ids, and what a missing value leaves behind. */
public final class PlainWords {
    private static final String CONSTANT = "a constant";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|„[^“]*“|'[^']*'(?!\\w)");

    private static final Rule FAMILIAR =
            new Rule("du", "\\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer)\\b");

    private static final List<Rule> LEFT_BEHIND = List.of(
            new Rule("two blanks in a row", "[^\\S\\n]{2,}"),
            new Rule("a blank before a mark", "[^\\S\\n](?:[,;.!?](?=\\s|$)|\\))"),
            new Rule("nothing between marks", "\\(\\s*\\)|,\\s*,|:\\s*\\.(?=\\s|$)|(?<!\\.)\\.\\.(?!\\.)"),
            new Rule("a place for a value", "\\{\\w*}|%(?:\\d\\$)?[sd](?!\\w)"));

    private static final List<Rule> OF_PROGRAMS = List.of(
            new Rule("a missing value", "\\bnull\\b|\\bNaN\\b|\\bOptional\\b"),
            new Rule(CONSTANT, "\\b\\p{Lu}{2,}(?:_\\p{Lu}+)+\\b"),
            new Rule(CONSTANT, "\\b\\p{Lu}{5,}\\b"),
            new Rule("an id", "\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b"),
            new Rule("a key", "\\b[a-z]{2,}(?:-[a-z]+)*-\\d{1,2}\\b"),
            new Rule("a key", "\\b[a-z]{3,}(?:-[a-z0-9]+)*\\.[a-z]{3,}(?:-[a-z]+)*\\b"),
            new Rule("a date as programs write it", "\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b"),
            new Rule("a name of a program", "\\b[a-z]{2,}(?:[A-Z][a-z]+)+\\b|\\b[a-z]+_[a-z_]+\\b"),
            // In German a sentence fits every company as long as it says du to nobody.
            FAMILIAR,
            new Rule(
                    "one of many",
                    "(?<!of )\\b1 (?:\\w+ )?(?:pieces|months|days|requirements|times|people|goals|points)\\b"),
            new Rule(
                    "eines von vielen",
                    "(?<!von )\\b1 (?:bestätigte )?(?:Belege|Monate[n]?|Tage[n]?|Personen|Anforderungen)\\b"));

    /** What is written in capitals by people. */
    private static final Set<String> WORDS = Set.of("NASA", "HTTPS", "OAUTH");

    private PlainWords() {}

    /** What is wrong with a sentence as it is said; empty when people can read it. What it quotes of others is theirs. */
    public static List<String> faults(String sentence) {
        return found(Stream.concat(LEFT_BEHIND.stream(), OF_PROGRAMS.stream()), own(sentence));
    }

    /** The same of a sentence that still has places for values, such as %s or {target}. */
    public static List<String> faultsUnfilled(String sentence) {
        return faults(sentence.replaceAll("\\{\\w+}|%(?:\\d\\$)?[sd]", "Something"));
    }

    /** What a missing value left behind; for what programs read as well, such as the detail of a problem. */
    public static List<String> leftBehind(String sentence) {
        return found(LEFT_BEHIND.stream(), own(sentence));
    }

    /** The constants in a sentence. */
    static List<String> constants(String sentence) {
        return found(OF_PROGRAMS.stream().filter(rule -> rule.name().equals(CONSTANT)), own(sentence));
    }

    /** Where a German sentence says du to its reader. */
    static List<String> familiar(String sentence) {
        return found(Stream.of(FAMILIAR), own(sentence));
    }

    /** A sentence without what it quotes of others. */
    static String own(String sentence) {
        return QUOTED.matcher(sentence).replaceAll("‘’");
    }

    private static List<String> found(Stream<Rule> rules, String sentence) {
        return rules.flatMap(rule -> rule.faults(sentence)).toList();
    }

    /** What may not be found, and its name. */
    private record Rule(String name, Pattern pattern) {
        Rule(String name, String pattern) {
            this(name, Pattern.compile(pattern));
        }

        Stream<String> faults(String sentence) {
            return pattern.matcher(sentence)
                    .results()
                    .map(MatchResult::group)
                    .filter(group -> !WORDS.contains(group))
                    .map(group -> "%s: '%s' in \"%s\"".formatted(name, group, sentence));
        }
    }
}
