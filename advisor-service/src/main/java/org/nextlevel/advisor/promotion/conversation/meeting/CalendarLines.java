package org.nextlevel.advisor.promotion.conversation.meeting;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lines of a calendar file (RFC 5545, 3.1), written here rather than by a library: the one that reads them in tests
 * converts times by zone rules of its own, some out of date, and enters those into the whole Java process.
 */
final class CalendarLines {
    /** A time as a clock shows it. */
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";
    private static final Pattern MEANINGFUL = Pattern.compile("[\\\\;,]");
    private static final Pattern NEW_LINE = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value is written as it is. */
    CalendarLines value(String name, String value) {
        fold("%s:%s".formatted(name, value));
        return this;
    }

    /** People's words (3.3.11). */
    CalendarLines text(String name, String words) {
        String escaped = MEANINGFUL.matcher(words).replaceAll("\\\\$0");
        return value(name, plain(NEW_LINE.matcher(escaped).replaceAll("\\\\n")));
    }

    /** A time with the name of its zone. */
    CalendarLines time(String name, ZonedDateTime time) {
        return value("%s;TZID=%s".formatted(name, time.getZone().getId()), LOCAL.format(time));
    }

    /** Words in the quotes of a parameter (RFC 6868). */
    static String quoted(String words) {
        String escaped = words.replace("^", "^^").replace("\"", "^'");
        return "\"%s\"".formatted(plain(NEW_LINE.matcher(escaped).replaceAll("^n")));
    }

    private static String plain(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    /** Of at most 75 octets each, no character parted; all but the first begin with a space. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                lines.append(LINE_END).append(' ');
                octets = 1;
            }
            lines.append(character);
            octets += size;
        }
        lines.append(LINE_END);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
