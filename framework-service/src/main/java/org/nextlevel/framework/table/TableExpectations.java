package org.nextlevel.framework.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.nextlevel.framework.table.column.TableColumn;
import org.nextlevel.framework.table.column.TableHeader;
import org.nextlevel.framework.table.column.TableRow;
import org.nextlevel.kit.guess.Guess;

/**
 * What the rows of a table expect. An expectation that the framework has already is known by its id, else by its words, else
 * by its place among those of its level and competency; what the table has no column for stays as it was.
 */
final class TableExpectations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_ID = 80;

    private final TableHeader header;
    private final Map<String, Set<ObjectNode>> former = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Expected> expected = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final List<Guess> guesses;

    /**
     * @param known the framework's expectations
     * @param guesses takes what is assumed
     */
    TableExpectations(TableHeader header, JsonNode known, List<Guess> guesses) {
        this.header = header;
        this.guesses = guesses;
        known.forEach(one -> {
            ids.add(one.path("id").asText());
            former.computeIfAbsent(
                            cell(
                                    one.path("level").asText(),
                                    one.path("competency").asText()),
                            _ -> new LinkedHashSet<>())
                    .add((ObjectNode) one);
        });
    }

    /**
     * What a row says.
     *
     * @param level its key; null when the row names none
     * @param competency its key; null when the row names none
     */
    private record Expected(TableRow row, String level, String competency) {
        String cell() {
            return TableExpectations.cell(level, competency);
        }
    }

    /** Takes a row; one that says what an earlier one says is left out. */
    void add(TableRow row, String level, String competency) {
        Expected one = new Expected(row, level, competency);
        Integer earlier = words.putIfAbsent(String.join("\n", one.cell(), String.valueOf(row.cells())), row.line());
        if (earlier == null || level == null || competency == null) {
            expected.add(one);
        } else {
            guesses.add(Guess.inLine(
                    "REPEATED", row.line(), null, null, "It says the same as line %d, and counts once.", earlier));
        }
    }

    /** The rows behind the expectations, in their order. */
    List<TableRow> rows() {
        return expected.stream().map(Expected::row).toList();
    }

    ArrayNode all() {
        Map<Expected, ObjectNode> before = new HashMap<>();
        match(
                before,
                (one, node) -> Objects.equals(
                        one.row().get(TableColumn.ID), node.path("id").asText()));
        match(
                before,
                (one, node) -> Objects.equals(
                        one.row().get(TableColumn.TEXT), node.path("text").asText()));
        match(before, (one, _) -> one.row().get(TableColumn.ID) == null);
        ArrayNode all = JSON.createArrayNode();
        expected.forEach(one -> all.add(written(one, before.get(one))));
        return all;
    }

    private void match(Map<Expected, ObjectNode> before, BiPredicate<Expected, ObjectNode> isSame) {
        for (Expected one : expected) {
            Set<ObjectNode> left = former.getOrDefault(one.cell(), Set.of());
            if (!before.containsKey(one)) {
                left.stream().filter(node -> isSame.test(one, node)).findFirst().ifPresent(node -> {
                    before.put(one, node);
                    left.remove(node);
                });
            }
        }
    }

    private ObjectNode written(Expected one, ObjectNode before) {
        ObjectNode node = before == null ? JSON.createObjectNode() : before.deepCopy();
        TableRow row = one.row();
        if (row.get(TableColumn.ID) != null) {
            node.put("id", row.get(TableColumn.ID).strip());
        } else if (before == null) {
            node.put("id", id(one));
        }
        text(node, "level", one.level());
        text(node, "competency", one.competency());
        set(node, "text", row, TableColumn.TEXT, cell -> JSON.getNodeFactory().textNode(cell));
        set(
                node,
                "proficiency",
                row,
                TableColumn.PROFICIENCY,
                cell -> JSON.getNodeFactory().textNode(cell));
        set(
                node,
                "weight",
                row,
                TableColumn.WEIGHT,
                cell -> JSON.getNodeFactory().textNode(TableCells.number(cell)));
        set(node, "examples", row, TableColumn.EXAMPLES, cell -> JSON.valueToTree(TableCells.list(cell)));
        set(node, "links", row, TableColumn.LINKS, cell -> JSON.valueToTree(TableCells.links(cell)));
        set(node, "aliases", row, TableColumn.ALIASES, cell -> JSON.valueToTree(TableCells.list(cell)));
        set(node, "required", row, TableColumn.REQUIRED, TableCells::yes);
        return node;
    }

    private void set(
            ObjectNode node, String property, TableRow row, TableColumn column, Function<String, JsonNode> value) {
        if (row.get(column) != null) {
            node.set(property, value.apply(row.get(column)));
        } else if (header.has(column)) {
            node.remove(property);
        }
    }

    private static void text(ObjectNode node, String property, String value) {
        if (value == null) {
            node.remove(property);
        } else {
            node.put(property, value);
        }
    }

    /** That of level and competency; the second and later ones are numbered, and what is too long is cut. */
    private String id(Expected one) {
        String whole = one.level() + "." + one.competency();
        String own = whole.length() <= LONGEST_ID - 5 ? whole : whole.substring(0, LONGEST_ID - 5);
        String id = own;
        for (int number = 2; !ids.add(id); number++) {
            id = own + "." + number;
        }
        return id;
    }

    private static String cell(String level, String competency) {
        return level + "\n" + competency;
    }
}
