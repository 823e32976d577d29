package org.nextlevel.evidence.directory.entry;

import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nextlevel.sentence.Sentence;

/**
 * What a text of a directory entry must be like.
 *
 * @param most characters
 * @param otherwise what is wrong with a text that is not right
 */
record TextRule(int most, Predicate<String> isRight, String otherwise) {
    static final TextRule USER_NAME = new TextRule(200, matches("[^\\s/]+"), "must not contain spaces or slashes");
    static final TextRule EMAIL = new TextRule(254, matches("[^\\s@]+@[^\\s@]+"), "is not an e-mail address");
    static final TextRule LANGUAGE = new TextRule(35, TextRule::isLanguage, "is not a language tag such as de-CH");
    static final TextRule TIME_ZONE =
            new TextRule(64, ZoneId.getAvailableZoneIds()::contains, "is not a time zone such as Europe/Zurich");
    private static final Predicate<String> PLAIN = matches("[^\\x00-\\x1F\\x7F-\\x9F]*");

    /** Words without control characters. */
    static TextRule upTo(int most) {
        return new TextRule(most, PLAIN, "must not contain control characters");
    }

    /** What is wrong with a text, in a sentence; empty when nothing is. */
    Optional<String> fault(String text) {
        if (text.length() > most) {
            return Optional.of(Sentence.say("has more than %d characters", most));
        }
        return isRight.test(text) ? Optional.empty() : Optional.of(Sentence.of(otherwise));
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException _) {
            return false;
        }
    }
}
