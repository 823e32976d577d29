package org.nextlevel.framework.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
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
}
