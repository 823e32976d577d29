package org.nextlevel.framework.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lines that a mail program or a PDF broke in the middle of a sentence, made whole again. */
final class Paragraphs {
    private static final String ENDS = ".!?:;";

    private Paragraphs() {}

    /**
     * A line that begins in lower case goes on with the line before, unless that one had come to an end.
     *
     * @param isWhole whether a line is one of its own, whatever follows
     */
    static List<String> joined(List<String> lines, Predicate<String> isWhole) {
        List<String> joined = new ArrayList<>();
        var open = new StringBuilder();
        for (String line : lines) {
            if (goesOn(open, line) && !isWhole.test(open.toString())) {
                open.append(' ').append(line);
            } else {
                joined.add(open.toString());
                open = new StringBuilder(line);
            }
        }
        joined.add(open.toString());
        return joined;
    }

    private static boolean goesOn(CharSequence before, String line) {
        return !before.isEmpty()
                && !line.isEmpty()
                && Character.isLowerCase(line.codePointAt(0))
                && ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
    }
}
