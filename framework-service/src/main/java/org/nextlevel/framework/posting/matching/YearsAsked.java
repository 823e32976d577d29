package org.nextlevel.framework.posting.matching;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many years of experience a sentence asks for: "at least five years", "3+ yrs.", "mindestens 4 Jahre". */
final class YearsAsked {
    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern YEARS = Pattern.compile(
            "\\b(\\d{1,2}|" + String.join("|", WORDS)
                    + ")\\s*\\+?\\s*(?:(?:-|–|to|bis)\\s*\\d{1,2}\\s*)?(?:years?\\b|yrs?\\b|jahren?\\b|ans\\b|années\\b|años\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private YearsAsked() {}

    /** The lower number where it is a range; null when none are asked for. */
    static Integer of(String sentence) {
        Matcher years = YEARS.matcher(sentence);
        if (!years.find()) {
            return null;
        }
        String number = years.group(1).toLowerCase(Locale.ROOT);
        int place = WORDS.indexOf(number);
        return place < 0 ? Integer.valueOf(number) : Integer.valueOf(place + 1);
    }
}
