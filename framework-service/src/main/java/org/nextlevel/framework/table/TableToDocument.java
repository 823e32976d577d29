package org.nextlevel.framework.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentSource;

/** One table on its way to a document. */
final class TableToDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ObjectNode document;
    private final Map<String, Map<String, ObjectNode>> former = new HashMap<>();
    private final Map<String, Map<String, ObjectNode>> named = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> cells = new HashMap<>();
    private final Map<String, String> highest = new HashMap<>();
    private final ArrayNode expectations = JSON.createArrayNode();

    TableToDocument(FrameworkDocument known, String name) {
        document = known == null ? JSON.createObjectNode().put("name", name) : JSON.valueToTree(known);
        for (String list : List.of("tracks", "levels", "competencies")) {
            Map<String, ObjectNode> items = new LinkedHashMap<>();
            document.path(list).forEach(item -> items.put(item.path("key").asText(), (ObjectNode) item));
            former.put(list, items);
            named.put(list, new LinkedHashMap<>());
        }
    }

    DocumentSource build(Table table) {
        table.rows().forEach(this::add);
        if (table.rows().isEmpty()) {
            document.remove(List.of("tracks", "levels", "competencies"));
        }
        for (String list : List.of("tracks", "levels", "competencies")) {
            document.set(list, ordered(list));
        }
        document.set("expectations", expectations);
        return new DocumentSource(document, lines);
    }

    private void add(Table.Row row) {
        String track = row.get(Column.TRACK) == null ? null : key(row.get(Column.TRACK));
        if (row.get(Column.TRACK) != null) {
            ObjectNode item = item("tracks", row.get(Column.TRACK));
            set(item, "name", row.get(Column.TRACK_NAME));
        }
        if (row.get(Column.LEVEL) != null) {
            level(row, track);
        }
        if (row.get(Column.COMPETENCY) != null) {
            ObjectNode item = item("competencies", row.get(Column.COMPETENCY));
            set(item, "name", row.get(Column.COMPETENCY_NAME));
            set(item, "area", row.get(Column.AREA));
        }
        boolean isExpectation = row.get(Column.TEXT) != null
                || row.get(Column.PROFICIENCY) != null
                || (row.get(Column.LEVEL) != null && row.get(Column.COMPETENCY) != null);
        if (isExpectation) {
            expectation(row);
        }
    }

    private void level(Table.Row row, String track) {
        String key = key(row.get(Column.LEVEL));
        boolean isNew =
                !named.get("levels").containsKey(key) && !former.get("levels").containsKey(key);
        ObjectNode item = item("levels", row.get(Column.LEVEL));
        set(item, "name", row.get(Column.LEVEL_NAME));
        if (track != null) {
            item.put("track", track);
        } else if (isNew) {
            item.put("track", key(item("tracks", "Main").path("key").asText()));
        }
        String onTrack = item.path("track").asText();
        if (row.get(Column.AFTER) != null) {
            item.set(
                    "after",
                    JSON.valueToTree(Cells.list(row.get(Column.AFTER)).stream()
                            .map(TableToDocument::key)
                            .toList()));
        } else if (isNew && highest.containsKey(onTrack)) {
            item.putArray("after").add(highest.get(onTrack));
        }
        if (isNew) {
            highest.put(onTrack, key);
        }
    }

    private void expectation(Table.Row row) {
        lines.put("/expectations/" + expectations.size(), row.line());
        ObjectNode expectation = expectations.addObject();
        String level = row.get(Column.LEVEL) == null ? null : key(row.get(Column.LEVEL));
        String competency = row.get(Column.COMPETENCY) == null ? null : key(row.get(Column.COMPETENCY));
        set(
                expectation,
                "id",
                row.get(Column.ID) == null
                        ? id(level, competency)
                        : row.get(Column.ID).strip());
        set(expectation, "level", level);
        set(expectation, "competency", competency);
        set(expectation, "text", row.get(Column.TEXT));
        set(expectation, "proficiency", row.get(Column.PROFICIENCY));
        set(expectation, "weight", row.get(Column.WEIGHT));
        list(expectation, "examples", row.get(Column.EXAMPLES));
        if (row.get(Column.LINKS) != null) {
            expectation.set("links", JSON.valueToTree(Cells.links(row.get(Column.LINKS))));
        }
        list(expectation, "aliases", row.get(Column.ALIASES));
        if (row.get(Column.REQUIRED) != null) {
            expectation.set("required", yes(row.get(Column.REQUIRED).strip()));
        }
    }

    /** What a row does not say itself; of several alike, the second and later ones are numbered. */
    private String id(String level, String competency) {
        String cell = level + "." + competency;
        int count = cells.merge(cell, 1, Integer::sum);
        return count == 1 ? cell : cell + "." + count;
    }

    private ObjectNode item(String list, String cell) {
        String key = key(cell);
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

    private static JsonNode yes(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "x" -> JSON.getNodeFactory().booleanNode(true);
            case "false", "no", "n", "0" -> JSON.getNodeFactory().booleanNode(false);
            default -> JSON.getNodeFactory().textNode(cell);
        };
    }

    private static void set(ObjectNode item, String property, String cell) {
        if (cell != null) {
            item.put(property, cell);
        }
    }

    private static void list(ObjectNode item, String property, String cell) {
        if (cell != null) {
            item.set(property, JSON.valueToTree(Cells.list(cell)));
        }
    }

    /** What stands in a cell when it can be a key, or the words of it joined by hyphens. */
    private static String key(String cell) {
        if (cell.strip().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}")) {
            return cell.strip();
        }
        String plain = Normalizer.normalize(cell.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String key =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.substring(0, Math.min(80, key.length()));
    }
}
