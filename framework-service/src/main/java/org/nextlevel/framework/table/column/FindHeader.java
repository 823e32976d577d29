package org.nextlevel.framework.table.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nextlevel.framework.sheet.Sheet;
import org.nextlevel.framework.sheet.SheetRow;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Looks for the header of a table, and says what it assumes. */
final class FindHeader {
    private static final int LOOKED_AT = 20;

    private final List<SheetRow> rows;
    private final TableParameters parameters;
    private final Map<String, String> theirs;
    private final HeaderFaults faults;
    private final List<Guess> guesses = new ArrayList<>();

    FindHeader(Sheet sheet, TableParameters parameters) {
        this.rows = sheet.rows();
        this.parameters = parameters;
        this.theirs = parameters.theirs();
        this.faults = new HeaderFaults(theirs);
    }

    /** @param matrix null when the table has a row for each expectation */
    record Found(TableHeader header, Matrix matrix, List<Guess> guesses) {}

    /** @throws Invalid when there is none, it lacks what is needed, or nothing stands below it */
    Found find() {
        faults.requireKnownNames();
        List<TableHeader> candidates =
                candidates().stream().map(row -> TableHeader.of(row, theirs)).toList();
        Found found = first(candidates, this::plain)
                .or(() -> first(candidates, this::matrix))
                .orElseThrow(() -> faults.incomplete(candidates));
        SheetRow header = found.header().row();
        if (rows.getLast().line() <= header.line()) {
            throw new Invalid("#", "the table has no row below its header");
        }
        if (header.line() != rows.getFirst().line() && parameters.headerRow() == null) {
            guesses.add(Guess.inLine(
                    "HEADER_ROW",
                    header.line(),
                    null,
                    "headerRow",
                    "The header is taken to be in line %d; what stands before it is passed over.",
                    header.line()));
        }
        return found;
    }

    private List<SheetRow> candidates() {
        if (rows.isEmpty()) {
            throw new Invalid("#", "nothing stands in it");
        }
        if (parameters.headerRow() == null) {
            return rows.subList(0, Math.min(LOOKED_AT, rows.size()));
        }
        return List.of(rows.stream()
                .filter(row -> row.line() == parameters.headerRow())
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        List.of(Violation.of("headerRow", "nothing stands in line %d", parameters.headerRow())))));
    }

    private static Optional<Found> first(List<TableHeader> candidates, Function<TableHeader, Optional<Found>> reading) {
        return candidates.stream().map(reading).flatMap(Optional::stream).findFirst();
    }

    private Optional<Found> plain(TableHeader header) {
        if (!header.isComplete() || !namesAllOfTheirs(header)) {
            return Optional.empty();
        }
        tell(header, header.others());
        return Optional.of(new Found(header, null, guesses));
    }

    private Optional<Found> matrix(TableHeader header) {
        // A header that only might be ours is more likely one of the matrix, or about the row.
        TableHeader shape = header.says(TableColumn.TEXT) ? header : header.without(TableColumn.TEXT);
        if (shape.has(TableColumn.TEXT) || !namesAllOfTheirs(shape)) {
            return Optional.empty();
        }
        return matrix(shape, TableColumn.LEVEL, TableColumn.COMPETENCY, parameters.namedLevels(), "levels")
                .or(() -> matrix(
                        shape,
                        TableColumn.COMPETENCY,
                        TableColumn.LEVEL,
                        parameters.namedCompetencies(),
                        "competencies"));
    }

    /**
     * @param kind what its columns are
     * @param other what its rows are
     * @param named what the request says the columns are
     */
    private Optional<Found> matrix(
            TableHeader found, TableColumn kind, TableColumn other, List<String> named, String parameter) {
        TableHeader header = named.isEmpty() ? found : found.without(kind);
        Map<Integer, String> names = named.isEmpty() ? withoutNotes(header.others()) : placed(header, named);
        TableHeader rowNamed =
                header.has(other) || named.isEmpty() || !isFree(header, names, 0) ? header : header.with(0, other);
        boolean fits = rowNamed.has(other)
                && !rowNamed.has(kind)
                && (named.isEmpty() ? names.size() > 1 && standOnce(rowNamed, other) : names.size() == named.size());
        if (!fits) {
            return Optional.empty();
        }
        if (named.isEmpty()) {
            guesses.add(Guess.inLine(
                    "MATRIX",
                    header.row().line(),
                    null,
                    parameter,
                    kind == TableColumn.LEVEL
                            ? "Each of these columns is taken to be a level, lowest first: %s."
                            : "Each of these columns is taken to be a competency: %s.",
                    String.join(", ", names.values())));
        }
        Map<Integer, String> ignored = rowNamed.others();
        ignored.keySet().removeAll(names.keySet());
        tell(rowNamed, ignored);
        return Optional.of(new Found(rowNamed, new Matrix(kind, names), guesses));
    }

    /** What describes the row is no level and no competency. */
    private static Map<Integer, String> withoutNotes(Map<Integer, String> columns) {
        Map<Integer, String> rest = new LinkedHashMap<>(columns);
        rest.values().removeIf(TableColumn::isNote);
        return rest;
    }

    /** In a table with a row for each expectation, the same level and the same competency stand in several. */
    private boolean standOnce(TableHeader header, TableColumn column) {
        int place = header.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> row.line() > header.row().line())
                .map(row -> TableColumn.folded(row.cell(place)))
                .filter(cell -> !cell.isEmpty())
                .allMatch(seen::add);
    }

    private static boolean isFree(TableHeader header, Map<Integer, String> names, int place) {
        return !header.columns().containsKey(place) && !names.containsKey(place);
    }

    /** Place → name, in the order that the request says. */
    private static Map<Integer, String> placed(TableHeader header, List<String> named) {
        Map<Integer, String> places = new LinkedHashMap<>();
        Map<String, Integer> byName = new HashMap<>();
        header.others().forEach((place, name) -> byName.putIfAbsent(TableColumn.folded(name), place));
        named.forEach(name -> {
            Integer place = byName.get(TableColumn.folded(name));
            if (place != null) {
                places.put(place, header.row().cell(place).strip());
            }
        });
        return places;
    }

    private void tell(TableHeader header, Map<Integer, String> ignored) {
        int line = header.row().line();
        header.columns().forEach((place, column) -> {
            if (header.assumed().contains(column)) {
                String name = header.row().cell(place).strip();
                guesses.add(Guess.inLine(
                        "COLUMN",
                        line,
                        name,
                        "columns",
                        "'%s' is taken to be the column '%s'.",
                        name,
                        column.header()));
            }
        });
        ignored.values()
                .forEach(name -> guesses.add(
                        Guess.inLine("COLUMN_IGNORED", line, name, "columns", "The column '%s' is not read.", name)));
    }

    private boolean namesAllOfTheirs(TableHeader header) {
        return theirs.keySet().stream()
                .allMatch(ours -> header.columns().values().stream()
                        .anyMatch(column -> column.header().equals(ours)));
    }
}
