package org.nextlevel.framework.table.column;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nextlevel.framework.sheet.SheetRow;

/**
 * One row of a table as its header: in any order, beside others, without regard to case.
 *
 * @param row the row itself
 * @param columns place in the row, from 0 → column
 * @param assumed those among them that only have a word that others use for it
 */
public record TableHeader(SheetRow row, Map<Integer, TableColumn> columns, Set<TableColumn> assumed) {

    /** @param theirs our name of a column → the header that the table uses instead */
    static TableHeader of(SheetRow row, Map<String, String> theirs) {
        Map<String, TableColumn> wanted = new HashMap<>();
        for (TableColumn column : TableColumn.values()) {
            wanted.put(TableColumn.folded(theirs.getOrDefault(column.header(), column.header())), column);
        }
        Map<Integer, TableColumn> columns = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            TableColumn column = wanted.remove(TableColumn.folded(row.cell(i)));
            if (column != null) {
                columns.put(i, column);
            }
        }
        Map<Integer, TableColumn> assumed = assumed(row, columns, wanted.values(), theirs);
        columns.putAll(assumed);
        return new TableHeader(row, columns, Set.copyOf(assumed.values()));
    }

    /** Where only one header could be meant, and the request does not name another. */
    private static Map<Integer, TableColumn> assumed(
            SheetRow row,
            Map<Integer, TableColumn> found,
            Collection<TableColumn> missing,
            Map<String, String> theirs) {
        Map<Integer, TableColumn> assumed = new HashMap<>();
        for (TableColumn column : missing) {
            List<Integer> places = IntStream.range(0, row.cells().size())
                    .filter(place -> !found.containsKey(place) && column.isAlso(row.cell(place)))
                    .boxed()
                    .toList();
            if (places.size() == 1 && !theirs.containsKey(column.header())) {
                assumed.put(places.getFirst(), column);
            }
        }
        return assumed;
    }

    /** Whether there is such a column. */
    public boolean has(TableColumn column) {
        return columns.containsValue(column);
    }

    /** Whether the table itself, or the request, calls a column so. */
    boolean says(TableColumn column) {
        return has(column) && !assumed.contains(column);
    }

    boolean isComplete() {
        return has(TableColumn.LEVEL) && has(TableColumn.COMPETENCY) && has(TableColumn.TEXT);
    }

    /** The table's own name of a column; ours where it has none. */
    public String name(TableColumn column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(entry -> row.cell(entry.getKey()).strip())
                .findFirst()
                .orElse(column.header());
    }

    /** Place → header of what is no column of ours, in their order. */
    Map<Integer, String> others() {
        return IntStream.range(0, row.cells().size())
                .filter(place -> !columns.containsKey(place) && !row.cell(place).isBlank())
                .boxed()
                .collect(Collectors.toMap(
                        place -> place, place -> row.cell(place).strip(), (first, _) -> first, LinkedHashMap::new));
    }

    /** The same without a column, which is another's then. */
    TableHeader without(TableColumn column) {
        Map<Integer, TableColumn> rest = new TreeMap<>(columns);
        rest.values().removeIf(one -> Objects.equals(one, column));
        return new TableHeader(row, rest, assumed);
    }

    /** The same with a column at a place. */
    TableHeader with(int place, TableColumn column) {
        Map<Integer, TableColumn> more = new TreeMap<>(columns);
        more.put(place, column);
        return new TableHeader(row, more, assumed);
    }
}
