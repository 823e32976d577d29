package org.nextlevel.framework.table.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nextlevel.framework.sheet.Sheet;
import org.nextlevel.framework.sheet.SheetRow;
import org.nextlevel.kit.guess.Guess;

/**
 * The rows of a table, their cells by column.
 *
 * @param header what its columns are
 * @param matrix what a matrix has in columns of its own; null for a table with a row for each expectation
 */
public record Table(TableHeader header, Matrix matrix, List<TableRow> rows, List<Guess> guesses) {
    private static final Set<TableColumn> FILLED =
            Set.of(TableColumn.TRACK, TableColumn.AREA, TableColumn.LEVEL, TableColumn.COMPETENCY);

    /**
     * Finds the header of a sheet, and reads what stands below it.
     *
     * @throws org.nextlevel.kit.problem.Invalid when a column that was named, or one that is needed, is missing, or
     *     nothing stands below the header
     */
    public static Table of(Sheet sheet, TableParameters parameters) {
        FindHeader.Found found = new FindHeader(sheet, parameters).find();
        List<Guess> guesses = new ArrayList<>(sheet.guesses());
        guesses.addAll(found.guesses());
        List<SheetRow> below = sheet.rows().stream()
                .filter(row -> row.line() > found.header().row().line())
                .toList();
        List<TableRow> rows = rows(below, found.header(), parameters.fillsDown());
        return new Table(
                found.header(),
                found.matrix(),
                found.matrix() == null ? rows : found.matrix().unfold(found.header(), below, rows),
                guesses);
    }

    /** The table's own name of where the text of an expectation stands. */
    public String nameOf(TableColumn column, TableRow row) {
        boolean isInMatrix = matrix != null && (column == TableColumn.TEXT || column == matrix.kind());
        return isInMatrix && row.get(matrix.kind()) != null ? row.get(matrix.kind()) : header.name(column);
    }

    private static List<TableRow> rows(List<SheetRow> below, TableHeader header, boolean fillsDown) {
        Map<Integer, String> above = new TreeMap<>();
        List<TableRow> rows = new ArrayList<>();
        for (SheetRow row : below) {
            Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
            header.columns().forEach((place, column) -> {
                String cell = row.cell(place);
                if (!cell.isBlank()) {
                    // A cell that says something begins anew what stands to the right of it.
                    above.keySet().removeIf(one -> one > place);
                    above.put(place, cell);
                    cells.put(column, cell);
                } else if (fillsDown && FILLED.contains(column) && above.containsKey(place)) {
                    cells.put(column, above.get(place));
                }
            });
            rows.add(new TableRow(row.line(), cells));
        }
        return rows;
    }
}
