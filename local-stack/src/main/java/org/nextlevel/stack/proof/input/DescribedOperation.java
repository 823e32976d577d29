package org.nextlevel.stack.proof.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An operation of the merged description.
 *
 * @param path its template
 * @param parameters each in full
 * @param bodies its media types with what they hold; a missing node when it takes no body
 */
record DescribedOperation(String method, String path, List<JsonNode> parameters, JsonNode bodies) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** All but those whose answers do not end. */
    static List<DescribedOperation> of(JsonNode document) {
        List<DescribedOperation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(one -> METHODS.contains(one.getKey()) && !isEndless(one.getValue()))
                        .forEach(one -> all.add(of(
                                one.getKey(), path.getKey(), path.getValue(), one.getValue(), new Schemas(document)))));
        return List.copyOf(all);
    }

    private static DescribedOperation of(
            String method, String path, JsonNode item, JsonNode operation, Schemas schemas) {
        List<JsonNode> parameters = Stream.concat(
                        item.path("parameters").valueStream(),
                        operation.path("parameters").valueStream())
                .map(schemas::resolved)
                .toList();
        return new DescribedOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                schemas.resolved(operation.path("requestBody")).path("content"));
    }

    private static boolean isEndless(JsonNode operation) {
        return operation
                .path("responses")
                .valueStream()
                .anyMatch(answer -> answer.path("content").has("text/event-stream"));
    }

    /** Whether it reads something that needs no naming. */
    boolean isPlainRead() {
        return method.equals("GET") && !path.contains("{");
    }

    @Override
    public String toString() {
        return "%s %s".formatted(method, path);
    }
}
