package org.nextlevel.framework.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.framework.sheet.SheetRow;
import org.nextlevel.kit.problem.Invalid;

/** A list in JSON or YAML as rows: the names of properties are its header, and each object is a row. */
final class TreeRows {
    private static final String LIST = "competencies";
    private static final int MOST_PROPERTIES = 100;

    private TreeRows() {}

    /**
     * @throws Invalid when it is neither an array of objects nor an object with one, or an object says nothing or has a
     *     property that is no text, number, flag or array of these
     */
    static void each(DocumentSource source, Consumer<SheetRow> taker) {
        JsonNode list = source.tree().isArray() ? source.tree() : source.tree().path(LIST);
        String at = source.tree().isArray() ? "#" : "#/" + LIST;
        if (!list.isArray()) {
            throw new Invalid("#", "must be a list of objects, or an object with such a list named %s", LIST);
        }
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isObject()) {
                throw new Invalid("%s/%d".formatted(at, i), "must be an object");
            }
            list.get(i).fieldNames().forEachRemaining(names::add);
            if (names.size() > MOST_PROPERTIES) {
                throw new Invalid(
                        "%s/%d".formatted(at, i), "the list has more than %d kinds of properties", MOST_PROPERTIES);
            }
        }
        Map<String, Integer> lines = source.lines()
                .of(IntStream.range(0, list.size())
                        .mapToObj(i -> "%s/%d".formatted(at, i))
                        .collect(Collectors.toSet()));
        taker.accept(new SheetRow(1, List.copyOf(names)));
        for (int i = 0; i < list.size(); i++) {
            String pointer = "%s/%d".formatted(at, i);
            SheetRow row = new SheetRow(lines.getOrDefault(pointer, i + 1), cells(list.get(i), names, pointer));
            if (row.isBlank()) {
                throw new Invalid(pointer, "must not be blank");
            }
            taker.accept(row);
        }
    }

    private static List<String> cells(JsonNode object, Set<String> names, String pointer) {
        List<String> cells = new ArrayList<>();
        for (String name : names) {
            JsonNode value = object.path(name);
            if (value.isObject()) {
                throw new Invalid("%s/%s".formatted(pointer, name), "must be a text, or a list of texts");
            }
            cells.add(value.isArray() ? joined(value, "%s/%s".formatted(pointer, name)) : value.asText(""));
        }
        return cells;
    }

    private static String joined(JsonNode texts, String pointer) {
        List<String> lines = new ArrayList<>();
        for (JsonNode text : texts) {
            if (text.isContainerNode()) {
                throw new Invalid(pointer, "must be a text, or a list of texts");
            }
            lines.add(text.asText());
        }
        return String.join("\n", lines);
    }
}
