package org.nextlevel.framework.table;

import java.util.Map;

/**
 * One row of a table.
 *
 * @param line on which it begins, from 1
 * @param cells by column; blank ones are absent
 */
record TableRow(int line, Map<TableColumn, String> cells) {
    /** Null when the cell is blank or there is no such column. */
    String get(TableColumn column) {
        return cells.get(column);
    }
}
