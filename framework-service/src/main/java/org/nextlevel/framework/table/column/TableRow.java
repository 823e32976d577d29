package org.nextlevel.framework.table.column;

import java.util.Map;

/**
 * One row of a table, or one cell of a row of a matrix.
 *
 * @param line on which it begins, from 1
 * @param cells by column; blank ones are absent
 */
public record TableRow(int line, Map<TableColumn, String> cells) {
    /** Null when the cell is blank or there is no such column. */
    public String get(TableColumn column) {
        return cells.get(column);
    }

    /** Whether it says something that is expected, or tries to. */
    public boolean isExpectation() {
        return get(TableColumn.TEXT) != null
                || get(TableColumn.PROFICIENCY) != null
                || (get(TableColumn.LEVEL) != null && get(TableColumn.COMPETENCY) != null);
    }
}
