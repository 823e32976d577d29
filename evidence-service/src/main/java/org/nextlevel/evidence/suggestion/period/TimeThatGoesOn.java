package org.nextlevel.evidence.suggestion.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A time of which only the beginning is named, since it is not over: {@code since 2023}, {@code Mai 2025 – heute}. */
final class TimeThatGoesOn {
    private static final Pattern SINCE = pattern("(?:since|seit|depuis|desde)\\s+"
            + "(?!.*(?:\\s(?:to|until|till|bis|jusqu['’]\\S+|à|hasta)\\s|[–—-]))(?<begin>\\S.*)");
    private static final Pattern UNTIL_NOW =
            pattern("(?<begin>.*[^\\s–—-])\\s*(?:[–—-]|to|until|till|bis|à|jusqu['’]à|hasta|a)\\s*"
                    + "(?:now|today|present|date|heute|jetzt|aujourd['’]hui|ce jour|hoy|ahora|la actualidad|la fecha)");

    private TimeThatGoesOn() {}

    /** What is said of its beginning; empty where a text is no such time. */
    static Optional<String> beginning(String text) {
        return Stream.of(SINCE, UNTIL_NOW)
                .map(pattern -> pattern.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(found -> found.group("begin"))
                .findFirst();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
