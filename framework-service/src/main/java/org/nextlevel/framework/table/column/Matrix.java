package org.nextlevel.framework.table.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.framework.sheet.SheetRow;

/**
 * A table with a column for each level, or for each competency, in whose cells the texts stand.
 *
 * @param kind what the columns are: {@code LEVEL} or {@code COMPETENCY}
 * @param names place → name of the level or the competency, in order
 */
public record Matrix(TableColumn kind, Map<Integer, String> names) {

    /**
     * A row for each cell that says something. Each name has one as well, in which it stands alone, so that it is there even
     * when nothing is expected.
     *
     * @param below the rows of the sheet
     * @param rows the same, their cells by column
     */
    List<TableRow> unfold(TableHeader header, List<SheetRow> below, List<TableRow> rows) {
        List<TableRow> unfolded = new ArrayList<>();
        names.values().forEach(name -> unfolded.add(new TableRow(header.row().line(), Map.of(kind, name))));
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            unfolded.add(row);
            for (Map.Entry<Integer, String> one : names.entrySet()) {
                String text = below.get(i).cell(one.getKey());
                if (!text.isBlank()) {
                    Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
                    cells.putAll(row.cells());
                    cells.put(kind, one.getValue());
                    cells.put(TableColumn.TEXT, text);
                    unfolded.add(new TableRow(row.line(), cells));
                }
            }
        }
        return unfolded;
    }
}
