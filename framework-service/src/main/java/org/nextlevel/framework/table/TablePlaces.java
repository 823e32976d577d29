package org.nextlevel.framework.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nextlevel.framework.table.column.Table;
import org.nextlevel.framework.table.column.TableColumn;
import org.nextlevel.framework.table.column.TableRow;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Sentence;

/** Says a fault of the framework that a table became in the words of the table: its line and its column. */
final class TablePlaces {
    private static final Map<String, TableColumn> NAMES =
            Map.of("tracks", TableColumn.TRACK, "levels", TableColumn.LEVEL, "competencies", TableColumn.COMPETENCY);

    private static final Map<String, TableColumn> OF_ITEMS = Map.of(
            "tracks.name", TableColumn.TRACK_NAME,
            "levels.name", TableColumn.LEVEL_NAME,
            "levels.after", TableColumn.AFTER,
            "competencies.name", TableColumn.COMPETENCY_NAME,
            "competencies.area", TableColumn.AREA);

    private static final Map<String, TableColumn> OF_EXPECTATIONS = Map.of(
            "id", TableColumn.ID,
            "level", TableColumn.LEVEL,
            "competency", TableColumn.COMPETENCY,
            "text", TableColumn.TEXT,
            "proficiency", TableColumn.PROFICIENCY,
            "weight", TableColumn.WEIGHT,
            "examples", TableColumn.EXAMPLES,
            "links", TableColumn.LINKS,
            "required", TableColumn.REQUIRED,
            "aliases", TableColumn.ALIASES);

    private final Table table;
    private final JsonNode document;
    private final Map<String, TableItems> items;
    private final List<TableRow> expectations;

    /** @param items list of the document → what the table names of it */
    TablePlaces(Table table, JsonNode document, Map<String, TableItems> items, List<TableRow> expectations) {
        this.table = table;
        this.document = document;
        this.items = items;
        this.expectations = expectations;
    }

    /** The same faults, where they stand in the table. */
    Invalid said(Invalid invalid) {
        return new Invalid(invalid.violations().stream()
                .map(this::said)
                .distinct()
                .sorted(Comparator.comparing(Violation::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList());
    }

    private Violation said(Violation fault) {
        String[] steps =
                fault.pointer() == null ? new String[0] : fault.pointer().split("/");
        if (steps.length < 2) {
            return fault;
        }
        if (steps.length == 2) {
            return NAMES.containsKey(steps[1])
                    ? Violation.at(
                            "#",
                            "the table names nothing in its column '%s'",
                            table.header().name(NAMES.get(steps[1])))
                    : fault;
        }
        return steps[1].equals("expectations") ? ofExpectation(fault, steps) : ofItem(fault, steps);
    }

    private Violation ofExpectation(Violation fault, String[] steps) {
        TableRow row = expectations.get(Integer.parseInt(steps[2]));
        TableColumn column = steps.length > 3 ? OF_EXPECTATIONS.get(steps[3]) : null;
        boolean isBlank = row.get(column == null ? TableColumn.TEXT : column) == null
                && (column == TableColumn.LEVEL || column == TableColumn.COMPETENCY);
        if (column == TableColumn.REQUIRED) {
            return in(
                    row.line(),
                    table.nameOf(column, row),
                    Sentence.say("'%s' is neither yes nor no", String.valueOf(row.get(column))));
        }
        return isBlank
                ? in(
                        row.line(),
                        table.nameOf(column, row),
                        Sentence.say("is blank; with fillDown=true it says what stands above it"))
                : in(row.line(), column == null ? null : table.nameOf(column, row), fault.detail());
    }

    private Violation ofItem(Violation fault, String[] steps) {
        TableItems list = items.get(steps[1]);
        if (list == null) {
            return fault;
        }
        JsonNode item = document.path(steps[1]).path(Integer.parseInt(steps[2]));
        TableColumn own = steps.length > 3 ? OF_ITEMS.get(steps[1] + "." + steps[3]) : null;
        TableColumn column = own != null && table.header().has(own) ? own : NAMES.get(steps[1]);
        Integer line = item instanceof ObjectNode node ? list.line(node) : null;
        return in(line, table.header().name(column), fault.detail());
    }

    private static Violation in(Integer line, String column, String detail) {
        return new Violation(
                null, null, line, column == null ? detail : Sentence.say("In the column '%s': %s", column, detail));
    }
}
