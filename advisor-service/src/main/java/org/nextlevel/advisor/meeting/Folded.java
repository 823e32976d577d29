package org.nextlevel.advisor.meeting;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Lines of at most 75 octets (RFC 5545, 3.1). The library's folding counts characters, and parts those of two units. */
final class Folded {
    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private Folded() {}

    /** The same text, each long line as several of which all but the first begin with a space. */
    static String lines(String text) {
        return text.lines().map(Folded::line).collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static String line(String line) {
        var folded = new StringBuilder(line.length());
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
