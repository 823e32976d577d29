package org.nextlevel.advisor.promotion.answer.guide;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.sentence.Language;

/** Phrases of one kind of feedback that nobody could act on, and the question that makes it specific. */
final class VagueWords {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+|\\n");
    private static final Pattern DATED = Pattern.compile(
            "\\d|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\\b");
    private static final String FEW_WORDS = "(?:[\\p{L}'-]+\\s+){0,3}";

    private final boolean unlessDated;
    private final Pattern phrases;
    private final Map<String, String> question;

    /** @param unlessDated whether a sentence with a day, a month or a number is specific enough */
    VagueWords(
            @JsonProperty("unlessDated") boolean unlessDated,
            @JsonProperty("en") List<String> english,
            @JsonProperty("de") List<String> german,
            @JsonProperty("question") Map<String, String> question) {
        this.unlessDated = unlessDated;
        this.question = question;
        // The longest first, so that as much is quoted as was meant.
        this.phrases = Pattern.compile(
                Stream.concat(english.stream(), german.stream())
                        .sorted((one, other) -> other.length() - one.length())
                        .map(VagueWords::expression)
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The question back on what was said; empty when none of the phrases is in it. */
    Optional<QuestionBack> in(String text, Language language) {
        return SENTENCE_END
                .splitAsStream(text.replace('\u2019', '\''))
                .filter(sentence -> !unlessDated || !DATED.matcher(sentence).find())
                .map(phrases::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new QuestionBack(found.group(), question.get(language.key())));
    }

    private static String expression(String phrase) {
        return Stream.of(phrase.split(" "))
                .map(word -> word.equals("…")
                        ? FEW_WORDS
                        : word.endsWith("~")
                                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*\\s+"
                                : Pattern.quote(word) + "\\s+")
                .collect(Collectors.joining())
                .replaceFirst("\\\\s\\+$", "");
    }
}
