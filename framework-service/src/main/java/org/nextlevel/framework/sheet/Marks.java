package org.nextlevel.framework.sheet;

import org.nextlevel.kit.problem.Malformed;

/** How many marks a text with a table may have before it is parsed: for each of them, parsers keep far more than its letters. */
final class Marks {
    private static final int MOST_TAGS = 50_000;
    private static final int MOST_BARS = 100_000;
    private static final int MOST_LINES = 20_000;

    private Marks() {}

    /** @throws Malformed when a page has more tags than a table of a framework needs */
    static void checkHtml(String text) {
        if (number('<', text) > MOST_TAGS) {
            throw new Malformed("The page has more than %d tags: send its table as CSV.", MOST_TAGS);
        }
    }

    /** @throws Malformed when a text has more lines or bars than a table of a framework needs */
    static void checkMarkdown(String text) {
        if (number('\n', text) > MOST_LINES) {
            throw new Malformed("The text has more than %d lines: send its table as CSV.", MOST_LINES);
        }
        if (number('|', text) > MOST_BARS) {
            throw new Malformed("The text has more than %d bars: send its table as CSV.", MOST_BARS);
        }
    }

    private static long number(char mark, String text) {
        return text.chars().filter(one -> one == mark).count();
    }
}
