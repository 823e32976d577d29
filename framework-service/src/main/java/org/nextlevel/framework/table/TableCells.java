package org.nextlevel.framework.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
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

    /** A flag as people write it; as a text, which is a fault later, when it is none. */
    static JsonNode yes(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "x" -> JSON.getNodeFactory().booleanNode(true);
            case "false", "no", "n", "0" -> JSON.getNodeFactory().booleanNode(false);
            default -> JSON.getNodeFactory().textNode(cell);
        };
    }

    /** The key that a cell stands for: what is in it when that can be a key, else its words joined by hyphens. */
    static String key(String cell) {
        if (cell.strip().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}")) {
            return cell.strip();
        }
        String plain = Normalizer.normalize(cell.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String key =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.substring(0, Math.min(80, key.length()));
    }
}
