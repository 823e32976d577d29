package org.nextlevel.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The beginning of a text: whole words where there are any, and never half a character. */
public final class Excerpt {
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Excerpt() {}

    /**
     * The text itself where it is short enough, else its beginning with an ellipsis.
     *
     * @param most letters of a Latin script, for which others and their signs take as many as they fill
     */
    public static String of(String text, int most) {
        if (text.length() <= most / 2 || width(text) <= most) {
            return text;
        }
        List<MatchResult> characters = CHARACTER.matcher(text).results().toList();
        int end = 0;
        int room = most - 1;
        int word = 0;
        for (MatchResult one : characters) {
            room -= width(one.group());
            if (room < 0) {
                break;
            }
            if (one.group().isBlank()) {
                word = end;
            }
            end = one.end();
        }
        return text.substring(0, word > end / 2 ? word : end).stripTrailing() + "…";
    }

    /** How many letters of a Latin script fill as much of a line, and no fewer than Java counts. */
    public static int width(String text) {
        return CHARACTER
                .matcher(text)
                .results()
                .mapToInt(one -> Math.max(one.group().length(), printed(one.group())))
                .sum();
    }

    private static int printed(String character) {
        int point = character.codePointAt(0);
        return Character.isIdeographic(point) || Character.isEmojiPresentation(point) || isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x11FF)
                || (point >= 0x3000 && point <= 0xD7FF)
                || (point >= 0xFF00 && point <= 0xFF60);
    }
}
