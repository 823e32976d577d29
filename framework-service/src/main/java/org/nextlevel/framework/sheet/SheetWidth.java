package org.nextlevel.framework.sheet;

import org.nextlevel.kit.problem.Malformed;

/** How wide a table may be. The parser holds all cells of a row at once, needed or not. */
final class SheetWidth {
    private static final int MOST_CELLS = 500;

    private SheetWidth() {}

    /**
     * Looks through a CSV text before it is parsed.
     *
     * @throws Malformed when a row has more cells than any table of a framework
     */
    static void check(String text, char separator) {
        boolean isQuoted = false;
        boolean isStart = true;
        int cells = 1;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '"' && (isStart || isQuoted)) {
                // Of a doubled quote the second one opens again what the first one closed.
                isQuoted = !isQuoted;
                isStart = !isQuoted;
            } else if (!isQuoted) {
                isStart = next == separator || next == '\n' || next == '\r';
                cells = next == separator ? cells + 1 : isStart ? 1 : cells;
            }
            if (cells > MOST_CELLS) {
                throw new Malformed("A row of the table has more than %d cells.", MOST_CELLS);
            }
        }
    }
}
