package org.nextlevel.framework.sheet;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.kit.problem.Malformed;

/** The rows of a table while it is read. Those in which nothing stands are dropped; too much is refused before it is kept. */
final class Rows {
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_CELLS = 250_000;

    private final List<SheetRow> rows = new ArrayList<>();
    private int cells;

    /** @throws Malformed when a table may have no more */
    void add(SheetRow row) {
        if (row.isBlank()) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new Malformed("The table has more than %d rows.", MOST_ROWS);
        }
        cells += row.cells().size();
        if (cells > MOST_CELLS) {
            throw new Malformed("The table has more than %d cells.", MOST_CELLS);
        }
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    List<SheetRow> all() {
        return List.copyOf(rows);
    }

    /** The table that they are, without a guess. */
    Sheet sheet() {
        return new Sheet(all(), List.of(), null);
    }
}
