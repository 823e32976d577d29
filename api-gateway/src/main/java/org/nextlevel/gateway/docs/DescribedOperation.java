package org.nextlevel.gateway.docs;

import static org.nextlevel.gateway.docs.Markup.text;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One operation of the description.
 *
 * @param description all of it, for what the operation refers to
 */
record DescribedOperation(JsonObject description, String path, String method, JsonObject operation) {
    String id() {
        return operation.getString("operationId", Markup.address(method + path));
    }

    String summary() {
        return operation.getString("summary", id());
    }

    String subject() {
        return operation.containsKey("tags") ? operation.getJsonArray("tags").getString(0) : "";
    }

    String verb() {
        return method.toUpperCase(Locale.ROOT);
    }

    /** The path, which may be broken after each segment where the screen is narrow. */
    String brokenPath() {
        return text(path).replace("/", "/<wbr>");
    }

    String html() {
        return """
                <details class="item" data-find id="%s">
                  <summary>%s <code class="aside">%s %s</code></summary>
                  %s%s%s
                  <p>Problems: %s</p>
                  <p><a href="/docs/try#/%s/%s">Try it</a></p>
                </details>""".formatted(
                        id(),
                        text(summary()),
                        verb(),
                        brokenPath(),
                        Markdown.html(operation.getString("description", "")),
                        parameters(),
                        answers(),
                        problems(),
                        text(subject().replace(" ", "%20")),
                        id());
    }

    private String parameters() {
        List<JsonObject> parameters = Operations.each(operation.getJsonArray("parameters")).stream()
                .map(this::resolved)
                .toList();
        return parameters.isEmpty()
                ? ""
                : parameters.stream()
                        .map(one -> "<li><code>%s</code> <span class=\"aside\">%s</span> %s</li>"
                                .formatted(
                                        text(one.getString("name", "")),
                                        text(one.getString("in", "")),
                                        Markdown.inline(one.getString("description", ""))))
                        .collect(Collectors.joining("", "<h3>Parameters</h3><ul>", "</ul>"));
    }

    private String answers() {
        JsonObject responses = operation.getJsonObject("responses", new JsonObject());
        return responses.fieldNames().stream()
                .filter(status -> status.startsWith("2"))
                .map(status -> "<h3>%s</h3><p>%s</p>%s"
                        .formatted(
                                status,
                                Markdown.inline(resolved(responses.getJsonObject(status))
                                        .getString("description", "")),
                                example(resolved(responses.getJsonObject(status)))))
                .collect(Collectors.joining());
    }

    private static String example(JsonObject response) {
        JsonObject json =
                response.getJsonObject("content", new JsonObject()).getJsonObject("application/json", new JsonObject());
        Object example = json.getValue("example");
        return example instanceof JsonObject object
                ? "<pre tabindex=\"0\"><code>%s</code></pre>".formatted(text(object.encodePrettily()))
                : "";
    }

    private String problems() {
        JsonObject responses = operation.getJsonObject("responses", new JsonObject());
        return responses.fieldNames().stream()
                .filter(status -> status.compareTo("400") >= 0)
                .map(status -> resolved(responses.getJsonObject(status)))
                .flatMap(response -> schemas(response.getJsonObject("content", new JsonObject())
                        .getJsonObject("application/problem+json", new JsonObject())
                        .getJsonObject("schema", new JsonObject())))
                .map(DescribedOperation::code)
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> "<a href=\"%s/%s\"><code>%s</code></a>".formatted(ProblemCatalogue.PATH, code, code))
                .collect(Collectors.joining(", "));
    }

    private Stream<JsonObject> schemas(JsonObject schema) {
        return schema.containsKey("oneOf")
                ? Operations.each(schema.getJsonArray("oneOf")).stream().map(this::resolved)
                : Stream.of(resolved(schema));
    }

    /** Null where a schema names no single problem. */
    private static String code(JsonObject schema) {
        return Operations.each(schema.getJsonArray("allOf")).stream()
                .map(part -> part.getJsonObject("properties", new JsonObject()).getJsonObject("type", new JsonObject()))
                .map(type -> type.getString("const"))
                .filter(Objects::nonNull)
                .map(type -> type.replace("urn:problem:", ""))
                .findFirst()
                .orElse(null);
    }

    /** What a reference within the description stands for. */
    private JsonObject resolved(JsonObject one) {
        String reference = one.getString("$ref");
        if (reference == null) {
            return one;
        }
        JsonObject found = description;
        for (String step : reference.substring(2).split("/")) {
            found = found.getJsonObject(step);
        }
        return found;
    }
}
