package org.nextlevel.framework.sheet;

import java.util.List;

/**
 * A row of a table as its file has it.
 *
 * @param line on which it begins, from 1; of a workbook, the row's own number
 * @param cells in order; blank ones are empty texts
 */
public record SheetRow(int line, List<String> cells) {
    /** The text of a cell; empty when the row is shorter. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
