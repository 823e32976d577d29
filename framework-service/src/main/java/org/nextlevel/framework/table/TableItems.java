package org.nextlevel.framework.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.framework.document.source.MadeKey;
import org.nextlevel.framework.table.column.TableColumn;
import org.nextlevel.kit.guess.Guess;

/**
 * The tracks, the levels or the competencies of a framework, as the cells of a table name them. Two cells mean the same when they
 * differ in nothing but case and spaces; a framework's key means what has it. What is new gets a key of its own.
 */
final class TableItems {
    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}";

    private final String kind;
    private final Map<String, ObjectNode> former = new LinkedHashMap<>();
    private final Map<String, ObjectNode> named = new LinkedHashMap<>();
    private final Map<String, String> spelled = new LinkedHashMap<>();
    // By identity: what a node says, and with it its hash, changes.
    private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Guess> guesses;

    /**
     * @param kind {@code track}, {@code level} or {@code competency}
     * @param known what the framework has of them
     * @param guesses takes what is assumed
     */
    TableItems(String kind, JsonNode known, List<Guess> guesses) {
        this.kind = kind;
        this.guesses = guesses;
        known.forEach(item -> {
            former.put(key(item), (ObjectNode) item);
            taken.add(key(item).toLowerCase(Locale.ROOT));
        });
    }

    static String key(JsonNode item) {
        return item.path("key").asText();
    }

    /** What a cell means, wherever it is. */
    ObjectNode item(String cell, int line) {
        return item(cell, null, line);
    }

    /**
     * What a cell means.
     *
     * @param track key of the track to which it belongs, where a table uses the name on several; else null
     */
    ObjectNode item(String cell, String track, int line) {
        String identity = TableColumn.folded(cell) + (track == null ? "" : "\n" + track);
        ObjectNode item = named.get(identity);
        if (item == null) {
            item = found(cell.strip(), track, line);
            named.put(identity, item);
            spelled.put(identity, cell.strip());
            lines.putIfAbsent(item, line);
        } else if (!spelled.get(identity).equals(cell.strip())) {
            guesses.add(Guess.inLine(
                    "MERGED", line, null, null, "'%s' is taken to be '%s'.", cell.strip(), spelled.get(identity)));
        }
        return item;
    }

    /** One that the framework has and no row names, although others belong to it. */
    void keep(String key) {
        ObjectNode item = former.get(key);
        if (item != null) {
            named.putIfAbsent(TableColumn.folded(item.path("name").asText(key)), item);
        }
    }

    /** The framework's only one; null when it has none or several. */
    ObjectNode only() {
        return former.size() == 1 ? former.values().iterator().next() : null;
    }

    boolean isNew(ObjectNode item) {
        return former.get(key(item)) != item;
    }

    /** As the framework has them, then the new ones as the table names them. */
    ArrayNode ordered() {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        Collection<ObjectNode> all = all();
        Set<String> keys = all.stream().map(TableItems::key).collect(Collectors.toSet());
        former.values().stream().filter(item -> keys.contains(key(item))).forEach(items::add);
        all.stream().filter(this::isNew).forEach(items::add);
        return items;
    }

    /** In the order of the rows that name them first. */
    Collection<ObjectNode> all() {
        Map<String, ObjectNode> byKey = new LinkedHashMap<>();
        named.values().forEach(item -> byKey.putIfAbsent(key(item), item));
        return byKey.values();
    }

    /** The key of what has this key or this name, on this track rather than on another; the name itself when nothing has. */
    String keyOf(String name, String track) {
        return all().stream()
                .filter(item -> key(item).equals(name)
                        || TableColumn.folded(item.path("name").asText()).equals(TableColumn.folded(name)))
                .min(Comparator.comparing(item -> !isOn(item, track)))
                .map(TableItems::key)
                .orElse(name);
    }

    /** The line that names it first; null when none does. */
    Integer line(JsonNode item) {
        return lines.get(item);
    }

    private ObjectNode found(String cell, String track, int line) {
        ObjectNode known = former.get(cell);
        if (known != null && isOn(known, track)) {
            return known;
        }
        List<ObjectNode> namesakes = former.values().stream()
                .filter(item -> isOn(item, track)
                        && TableColumn.folded(item.path("name").asText()).equals(TableColumn.folded(cell)))
                .toList();
        if (namesakes.size() == 1) {
            return namesakes.getFirst();
        }
        return named.values().stream()
                .filter(item -> track == null && key(item).equals(cell))
                .findFirst()
                .orElseGet(() -> begin(cell, track, line));
    }

    private static boolean isOn(ObjectNode item, String track) {
        return track == null || Objects.equals(item.path("track").asText(), track);
    }

    private ObjectNode begin(String cell, String track, int line) {
        String own = track == null && cell.matches(KEY) ? cell : made(track == null ? cell : track + " " + cell);
        String key = MadeKey.free(own, taken);
        if (!key.equals(cell) && !key.equals(MadeKey.hyphenated(cell))) {
            guesses.add(Guess.inLine("KEY", line, null, null, "'%s' has the key '%s', which no other has.", cell, key));
        }
        return JsonNodeFactory.instance.objectNode().put("key", key).put("name", cell);
    }

    private String made(String name) {
        return MadeKey.of(name, kind + "-" + (named.size() + 1));
    }
}
