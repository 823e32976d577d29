package org.nextlevel.framework.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.framework.document.source.line.SourceLines;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/**
 * Makes a framework of a table with one row per expectation. A row without text names only a track, a level or a
 * competency; a blank cell says nothing. What a table has no column for, such as summaries and the readiness policy,
 * stays as the framework has it. New levels without {@code after} follow each other on their track in the order of
 * their first rows.
 */
public final class TableReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of("tracks", "levels", "competencies");

    private final ObjectNode document;
    private final Map<String, Map<String, ObjectNode>> former = new HashMap<>();
    private final Map<String, Map<String, ObjectNode>> named = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> cells = new HashMap<>();
    private final Map<String, String> highest = new HashMap<>();
    private final ArrayNode expectations = JSON.createArrayNode();

    private TableReader(FrameworkDocument known, String name) {
        document = known == null ? JSON.createObjectNode().put("name", name) : JSON.valueToTree(known);
        for (String list : LISTS) {
            Map<String, ObjectNode> items = new LinkedHashMap<>();
            document.path(list).forEach(item -> items.put(item.path("key").asText(), (ObjectNode) item));
            former.put(list, items);
            named.put(list, new LinkedHashMap<>());
        }
    }

    /**
     * The document that a table describes.
     *
     * @param columns our name of a column → the header that the table uses instead; empty when it uses ours
     * @param known the framework as it is now; null when it is new
     * @param name what a new framework is called
     * @throws Malformed when it is not CSV, or longer than 10,000 rows
     * @throws Invalid when a column that was named, or one that is needed, is missing
     */
    public static DocumentSource read(byte[] csv, Map<String, String> columns, FrameworkDocument known, String name) {
        return new TableReader(known, name).build(Table.read(csv, columns));
    }

    private DocumentSource build(Table table) {
        table.rows().forEach(this::add);
        if (table.rows().isEmpty()) {
            document.remove(LISTS);
        }
        for (String list : LISTS) {
            document.set(list, ordered(list));
        }
        document.set("expectations", expectations);
        return new DocumentSource(document, SourceLines.known(lines));
    }

    private void add(TableRow row) {
        String track = row.get(TableColumn.TRACK) == null ? null : TableCells.key(row.get(TableColumn.TRACK));
        if (row.get(TableColumn.TRACK) != null) {
            ObjectNode item = item("tracks", row.get(TableColumn.TRACK));
            set(item, "name", row.get(TableColumn.TRACK_NAME));
        }
        if (row.get(TableColumn.LEVEL) != null) {
            level(row, track);
        }
        if (row.get(TableColumn.COMPETENCY) != null) {
            ObjectNode item = item("competencies", row.get(TableColumn.COMPETENCY));
            set(item, "name", row.get(TableColumn.COMPETENCY_NAME));
            set(item, "area", row.get(TableColumn.AREA));
        }
        boolean isExpectation = row.get(TableColumn.TEXT) != null
                || row.get(TableColumn.PROFICIENCY) != null
                || (row.get(TableColumn.LEVEL) != null && row.get(TableColumn.COMPETENCY) != null);
        if (isExpectation) {
            expectation(row);
        }
    }

    private void level(TableRow row, String track) {
        String key = TableCells.key(row.get(TableColumn.LEVEL));
        boolean isNew =
                !named.get("levels").containsKey(key) && !former.get("levels").containsKey(key);
        ObjectNode item = item("levels", row.get(TableColumn.LEVEL));
        set(item, "name", row.get(TableColumn.LEVEL_NAME));
        if (track != null) {
            item.put("track", track);
        } else if (isNew) {
            item.put("track", TableCells.key(item("tracks", "Main").path("key").asText()));
        }
        String onTrack = item.path("track").asText();
        if (row.get(TableColumn.AFTER) != null) {
            item.set(
                    "after",
                    JSON.valueToTree(TableCells.list(row.get(TableColumn.AFTER)).stream()
                            .map(TableCells::key)
                            .toList()));
        } else if (isNew && highest.containsKey(onTrack)) {
            item.putArray("after").add(highest.get(onTrack));
        }
        if (isNew) {
            highest.put(onTrack, key);
        }
    }

    private void expectation(TableRow row) {
        lines.put("/expectations/" + expectations.size(), row.line());
        ObjectNode expectation = expectations.addObject();
        String level = row.get(TableColumn.LEVEL) == null ? null : TableCells.key(row.get(TableColumn.LEVEL));
        String competency =
                row.get(TableColumn.COMPETENCY) == null ? null : TableCells.key(row.get(TableColumn.COMPETENCY));
        set(
                expectation,
                "id",
                row.get(TableColumn.ID) == null
                        ? id(level, competency)
                        : row.get(TableColumn.ID).strip());
        set(expectation, "level", level);
        set(expectation, "competency", competency);
        set(expectation, "text", row.get(TableColumn.TEXT));
        set(expectation, "proficiency", row.get(TableColumn.PROFICIENCY));
        set(expectation, "weight", row.get(TableColumn.WEIGHT));
        list(expectation, "examples", row.get(TableColumn.EXAMPLES));
        if (row.get(TableColumn.LINKS) != null) {
            expectation.set("links", JSON.valueToTree(TableCells.links(row.get(TableColumn.LINKS))));
        }
        list(expectation, "aliases", row.get(TableColumn.ALIASES));
        if (row.get(TableColumn.REQUIRED) != null) {
            expectation.set(
                    "required", TableCells.yes(row.get(TableColumn.REQUIRED).strip()));
        }
    }

    /**
     * The id of an expectation whose row gives none; the second and later ones of a level and competency are numbered.
     */
    private String id(String level, String competency) {
        String cell = level + "." + competency;
        int count = cells.merge(cell, 1, Integer::sum);
        return count == 1 ? cell : cell + "." + count;
    }

    private ObjectNode item(String list, String cell) {
        String key = TableCells.key(cell);
        return named.get(list).computeIfAbsent(key, _ -> {
            ObjectNode item = former.get(list).get(key);
            return item != null ? item : JSON.createObjectNode().put("key", key).put("name", cell.strip());
        });
    }

    /** As the framework has them, then the new ones as the table names them. */
    private ArrayNode ordered(String list) {
        ArrayNode items = JSON.createArrayNode();
        former.get(list).keySet().stream()
                .filter(named.get(list)::containsKey)
                .forEach(key -> items.add(named.get(list).get(key)));
        named.get(list).forEach((key, item) -> {
            if (!former.get(list).containsKey(key)) {
                items.add(item);
            }
        });
        return items;
    }

    private static void set(ObjectNode item, String property, String cell) {
        if (cell != null) {
            item.put(property, cell);
        }
    }

    private static void list(ObjectNode item, String property, String cell) {
        if (cell != null) {
            item.set(property, JSON.valueToTree(TableCells.list(cell)));
        }
    }
}
