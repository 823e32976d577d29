package org.nextlevel.framework.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.nextlevel.framework.document.FurtherReading;

/** How values stand in the cells of a table. */
final class TableCells {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TableCells() {}

    /** Several values in one cell: a line each or, when one has lines of its own, a JSON array. Null for none. */
    static String of(List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        boolean isPlain = values.stream()
                .allMatch(value -> value.equals(value.strip()) && value.lines().count() == 1 && !value.startsWith("["));
        return isPlain ? String.join("\n", values) : json(values);
    }

    /** Links in one cell: {@code url} or {@code label <url>}. */
    static String links(List<FurtherReading> links) {
        return of(links.stream()
                .map(link -> link.label() == null ? link.url() : "%s <%s>".formatted(link.label(), link.url()))
                .toList());
    }

    static List<FurtherReading> links(String cell) {
        return list(cell).stream().map(TableCells::link).toList();
    }

    private static FurtherReading link(String text) {
        int open = text.lastIndexOf('<');
        return open > 0 && text.endsWith(">")
                ? new FurtherReading(
                        text.substring(open + 1, text.length() - 1),
                        text.substring(0, open).strip())
                : new FurtherReading(text, null);
    }

    static List<String> list(String cell) {
        if (cell.strip().startsWith("[")) {
            try {
                return JSON.readValue(cell, new TypeReference<List<String>>() {});
            } catch (JsonProcessingException _) {
                // Then it only looks like one.
            }
        }
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String json(List<String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A flag as people write it in four languages; as a text, which is a fault later, when it is none. */
    static JsonNode yes(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "true",
                    "yes",
                    "y",
                    "1",
                    "x",
                    "✓",
                    "✔",
                    "wahr",
                    "ja",
                    "j",
                    "vrai",
                    "oui",
                    "o",
                    "verdadero",
                    "sí",
                    "si",
                    "s" -> JSON.getNodeFactory().booleanNode(true);
            case "false", "no", "n", "0", "-", "falsch", "nein", "faux", "non", "falso" ->
                JSON.getNodeFactory().booleanNode(false);
            default -> JSON.getNodeFactory().textNode(cell);
        };
    }

    /** A number, whose decimals may stand behind a comma; as it is, which may be a fault later, when it is none. */
    static String number(String cell) {
        return cell.strip().matches("\\d{1,3},\\d{1,2}") ? cell.strip().replace(',', '.') : cell.strip();
    }
}
