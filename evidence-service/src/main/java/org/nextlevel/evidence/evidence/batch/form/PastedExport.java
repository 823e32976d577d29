package org.nextlevel.evidence.evidence.batch.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a tool for brag documents exports as JSON, as Markdown: a list of objects, or an object with such a list under a name like
 * {@code achievements}, each of which has a title or a summary and, where they are told, the days on which it began and ended.
 */
public final class PastedExport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS =
            List.of("achievements", "accomplishments", "brags", "entries", "items", "wins", "evidence");
    private static final List<String> TITLES = List.of("title", "name", "headline", "achievement", "summary", "text");
    private static final List<String> FIRST_DAYS = List.of("eventStart", "startDate", "startedOn");
    private static final List<String> LAST_DAYS =
            List.of("eventEnd", "endDate", "completedAt", "completedOn", "occurredOn", "date");
    /** By the property, what the narrative calls it. */
    private static final List<List<String>> NARRATIVE = List.of(
            List.of("summary", "Context"),
            List.of("description", "Context"),
            List.of("details", "Background"),
            List.of("impact", "Impact"),
            List.of("result", "Result"));

    private PastedExport() {}

    /** The text itself when it is no such export. */
    public static String asMarkdown(String text) {
        String json = text.strip();
        if (!json.startsWith("{") && !json.startsWith("[")) {
            return text;
        }
        try {
            StringBuilder markdown = new StringBuilder();
            list(JSON.readTree(json)).forEach(one -> append(one, markdown));
            return markdown.isEmpty() ? text : markdown.toString();
        } catch (IOException _) {
            // Prose may begin with a bracket, too.
            return text;
        }
    }

    private static Iterable<JsonNode> list(JsonNode exported) {
        return exported.isArray()
                ? exported
                : LISTS.stream()
                        .map(exported::path)
                        .filter(JsonNode::isArray)
                        .findFirst()
                        .orElse(exported.path("no list"));
    }

    private static void append(JsonNode achievement, StringBuilder markdown) {
        Optional<String> title = said(achievement, TITLES);
        if (title.isEmpty()) {
            return;
        }
        String days = Stream.of(FIRST_DAYS, LAST_DAYS)
                .flatMap(properties -> said(achievement, properties).stream())
                .filter(one -> one.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .map(one -> one.substring(0, 10))
                .distinct()
                .collect(Collectors.joining(" – "));
        List<String> narrative = NARRATIVE.stream()
                .flatMap(named -> said(achievement, List.of(named.getFirst())).stream()
                        .filter(one -> !one.equals(title.get()))
                        .map(one -> "**%s**: %s".formatted(named.getLast(), one)))
                .toList();
        markdown.append("- ")
                .append(title.get())
                .append(days.isEmpty() ? "" : " (" + days + ")")
                .append('\n');
        narrative.forEach(one -> markdown.append("  - ").append(one).append('\n'));
    }

    /** The first of some properties that is a text, in one line. */
    private static Optional<String> said(JsonNode achievement, List<String> properties) {
        return properties.stream()
                .map(achievement::path)
                .filter(JsonNode::isTextual)
                .map(one -> one.asText().replaceAll("\\s+", " ").strip())
                .filter(one -> !one.isEmpty())
                .findFirst();
    }
}
