package org.nextlevel.framework.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Finds our columns in the first row of a table: in any order, beside others, without regard to case. */
final class TableHeader {
    private static final List<TableColumn> NEEDED =
            List.of(TableColumn.LEVEL, TableColumn.COMPETENCY, TableColumn.TEXT);

    private TableHeader() {}

    /**
     * @param theirs our name of a column → the header that the table uses instead
     * @return place in the row, from 0 → column
     * @throws Invalid when a column that was named, or one that is needed, is missing
     */
    static Map<Integer, TableColumn> columns(List<String> headers, Map<String, String> theirs) {
        List<Violation> faults = new ArrayList<>();
        Map<String, TableColumn> wanted = wanted(theirs, faults);
        Map<Integer, TableColumn> columns = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            TableColumn column = wanted.remove(folded(headers.get(i)));
            if (column != null) {
                columns.put(i, column);
            }
        }
        wanted.forEach((header, column) -> {
            if (theirs.containsKey(column.header())) {
                faults.add(Violation.of("columns", "the table has no column '%s'", header));
            } else if (NEEDED.contains(column)) {
                faults.add(new Violation(
                        null, null, 1, "the table has no column '%s'; say which one it is".formatted(column.header())));
            }
        });
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return columns;
    }

    /** Header in lower case → column: as the request names it or else by our own name. */
    private static Map<String, TableColumn> wanted(Map<String, String> theirs, List<Violation> faults) {
        Map<String, TableColumn> wanted = new HashMap<>();
        for (TableColumn column : TableColumn.values()) {
            wanted.put(folded(theirs.getOrDefault(column.header(), column.header())), column);
        }
        theirs.keySet().stream()
                .filter(ours -> !TableColumn.exists(ours))
                .forEach(ours -> faults.add(Violation.of(
                        "columns",
                        "there is no column '%s'; there is: %s",
                        ours,
                        String.join(", ", TableColumn.headers()))));
        return wanted;
    }

    private static String folded(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}
