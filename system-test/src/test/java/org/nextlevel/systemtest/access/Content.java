package org.nextlevel.systemtest.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a valid request to an operation sends beside its path, as {@code requests.yaml} says.
 *
 * @param query with its question mark; empty for none
 * @param body null for none
 * @param facts what stands for placeholders in the place of the usual thing
 */
record Content(String query, String type, String body, Map<String, String> facts) {
    private static final JsonNode ALL = read();
    private static final String JSON = "application/json";

    static Content of(AccessTable.Row row) {
        String name = ALL.has(row.toString()) ? row.toString() : row.operation().toString();
        JsonNode request = ALL.path(name);
        JsonNode body = request.path("body");
        Map<String, String> facts = new HashMap<>();
        request.path("facts")
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
        return new Content(
                Optional.of(request.path("query").asText())
                        .filter(query -> !query.isEmpty())
                        .map(query -> "?" + query)
                        .orElse(""),
                request.path("type").asText(JSON),
                text(body),
                facts);
    }

    /** Text of several lines is a form in parts, whose lines end as RFC 2046 wants it. */
    private static String text(JsonNode body) {
        if (body.isMissingNode()) {
            return null;
        }
        return body.isTextual() ? body.asText().replace("\n", "\r\n") : body.toString();
    }

    /** With these in the place of their names in braces. */
    Content with(Map<String, String> known) {
        String filledQuery = query;
        String filledBody = body;
        for (Map.Entry<String, String> fact : known.entrySet()) {
            String name = "{" + fact.getKey() + "}";
            filledQuery = filledQuery.replace(name, fact.getValue());
            filledBody = filledBody == null ? null : filledBody.replace(name, fact.getValue());
        }
        return new Content(filledQuery, type, filledBody, facts);
    }

    private static JsonNode read() {
        try (var file = Content.class.getResourceAsStream("requests.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
