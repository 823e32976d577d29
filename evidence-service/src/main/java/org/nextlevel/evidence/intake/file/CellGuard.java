package org.nextlevel.evidence.intake.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.nextlevel.kit.problem.Malformed;

/**
 * Looks at the characters of a table before its parser does, which holds all cells of a record at once: a quote that is never
 * closed would make the rest of the file one cell.
 */
final class CellGuard extends FilterReader {
    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_CELLS = 500;

    private final char separator;
    private int line;
    private int cell = 1;
    private int length;
    private int cellLine;
    private boolean isQuoted;
    private boolean isStart = true;

    /** @param firstLine the number of the line with which the text begins */
    CellGuard(Reader text, char separator, int firstLine) {
        super(text);
        this.separator = separator;
        this.line = firstLine;
        this.cellLine = firstLine;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            look((char) next);
        } else {
            end();
        }
        return next;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        for (int i = offset; i < offset + read; i++) {
            look(buffer[i]);
        }
        if (read < 0) {
            end();
        }
        return read;
    }

    private void look(char next) {
        length++;
        if (next == '"' && (isStart || isQuoted)) {
            // Of a doubled quote the second one opens again what the first one closed.
            isQuoted = !isQuoted;
            isStart = !isQuoted;
        } else if (!isQuoted) {
            isStart = next == separator || next == '\n' || next == '\r';
            if (isStart) {
                begin(next == separator ? cell + 1 : 1, next == '\n');
            }
        }
        if (next == '\n') {
            line++;
        }
        check();
    }

    private void begin(int nextCell, boolean isNextLine) {
        cell = nextCell;
        length = 0;
        cellLine = isNextLine ? line + 1 : line;
    }

    private void check() {
        if (length > LONGEST_CELL) {
            throw new Malformed(
                    "Line %d, column %d: the cell is longer than %d characters. Where a quote is opened there, close it, or write it twice.",
                    cellLine, cell, LONGEST_CELL);
        }
        if (cell > MOST_CELLS) {
            throw new Malformed(
                    "Line %d has more than %d cells; say `separator` if another one is meant.", line, MOST_CELLS);
        }
    }

    private void end() {
        if (isQuoted) {
            throw new Malformed(
                    "Line %d, column %d: a quote is opened here and never closed; close it, or write it twice where it is meant.",
                    cellLine, cell);
        }
    }
}
