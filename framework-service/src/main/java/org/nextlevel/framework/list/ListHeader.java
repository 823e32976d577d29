package org.nextlevel.framework.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nextlevel.framework.sheet.SheetRow;
import org.nextlevel.framework.table.column.TableColumn;
import org.nextlevel.kit.guess.Guess;

/**
 * One row of a list as its header: in any order, beside others, without regard to case.
 *
 * @param row the row itself
 * @param columns column → place in the row, from 0
 * @param assumed those among them that only have a word that others use for it
 */
record ListHeader(SheetRow row, Map<ListColumn, Integer> columns, Set<ListColumn> assumed) {
    /** By these headers the lists of O*NET and of ESCO are known. */
    private static final List<String> MARKS = List.of("element id", "concepturi");

    /** @param theirs our name of a column → the header that the list uses instead */
    static ListHeader of(SheetRow row, Map<String, String> theirs) {
        List<String> folded = row.cells().stream().map(TableColumn::folded).toList();
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        Set<ListColumn> assumed = EnumSet.noneOf(ListColumn.class);
        for (ListColumn column : ListColumn.values()) {
            String said = TableColumn.folded(theirs.getOrDefault(column.header(), column.header()));
            Stream<String> others = theirs.containsKey(column.header()) ? Stream.empty() : column.others().stream();
            Stream.concat(Stream.of(said), others)
                    .filter(folded::contains)
                    .findFirst()
                    .ifPresent(found -> {
                        columns.put(column, folded.indexOf(found));
                        if (!found.equals(said)) {
                            assumed.add(column);
                        }
                    });
        }
        return new ListHeader(row, columns, assumed);
    }

    boolean hasNames() {
        return columns.containsKey(ListColumn.NAME);
    }

    /** Whether it is one that O*NET or ESCO publish under a licence which asks for attribution. */
    boolean isPublished() {
        return hasNames() && row.cells().stream().map(TableColumn::folded).anyMatch(MARKS::contains);
    }

    /** Whether it can hardly be that of a framework: it names competencies, says what they are, and nothing of levels. */
    boolean isOfListAlone() {
        return isPublished() || (hasNames() && columns.size() > 1 && others().isEmpty());
    }

    /** What a row says in a column; empty when it is shorter, or there is no such column. */
    String cell(SheetRow of, ListColumn column) {
        return columns.containsKey(column) ? of.cell(columns.get(column)).strip() : "";
    }

    /** The list's own name of a column. */
    String name(ListColumn column) {
        return row.cell(columns.get(column)).strip();
    }

    /** Headers of what is no column of ours. */
    List<String> others() {
        return IntStream.range(0, row.cells().size())
                .filter(place ->
                        !columns.containsValue(place) && !row.cell(place).isBlank())
                .mapToObj(place -> row.cell(place).strip())
                .toList();
    }

    /** What is assumed of its columns. */
    List<Guess> guesses() {
        List<Guess> guesses = new ArrayList<>();
        int line = row.line();
        for (ListColumn column : assumed) {
            guesses.add(Guess.inLine(
                    "COLUMN",
                    line,
                    name(column),
                    "columns",
                    "'%s' is taken to be the column '%s'.",
                    name(column),
                    column.header()));
        }
        others().forEach(name -> guesses.add(
                Guess.inLine("COLUMN_IGNORED", line, name, "columns", "The column '%s' is not read.", name)));
        return guesses;
    }
}
