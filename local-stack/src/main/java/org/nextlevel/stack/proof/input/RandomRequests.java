package org.nextlevel.stack.proof.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests to a described operation, with values of {@link RandomValues} in path, query, headers and body. */
final class RandomRequests {
    private static final Pattern PARAMETER = Pattern.compile("([^/]*)/?\\{([^}]*)}");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7E]+");

    private final RandomValues values;
    private final KnownValues known;
    private final RandomGenerator random;

    RandomRequests(Schemas schemas, KnownValues known, RandomGenerator random) {
        this.values = new RandomValues(schemas, known, random);
        this.known = known;
        this.random = random;
    }

    /** With nothing but the path, which has no parameter: what is answered is known afterwards. */
    static RandomRequest plain(DescribedOperation operation) {
        return new RandomRequest(operation, operation.path(), Optional.empty(), List.of());
    }

    RandomRequest to(DescribedOperation operation) {
        List<String> types = new ArrayList<>();
        operation.bodies().fieldNames().forEachRemaining(types::add);
        Optional<String> type = types.isEmpty() || values.oneIn(40) ? Optional.empty() : Optional.of(values.any(types));
        return new RandomRequest(
                operation,
                path(operation) + query(operation),
                type.map(one -> body(one, operation.bodies().path(one))),
                headers(operation));
    }

    /** A thing of the list before it, where one is known. */
    private String path(DescribedOperation operation) {
        Matcher parameter = PARAMETER.matcher(operation.path());
        StringBuilder path = new StringBuilder();
        while (parameter.find()) {
            String name = parameter.group(2);
            String value = known.any(parameter.group(1), random)
                    .filter(_ -> !values.oneIn(8))
                    .orElseGet(() -> values.text(name, schema(operation, name)));
            boolean isOneself = parameter.group(1).equals("employees") && random.nextBoolean();
            parameter.appendReplacement(
                    path, Matcher.quoteReplacement(parameter.group(1) + "/" + (isOneself ? "me" : encoded(value))));
        }
        return parameter.appendTail(path).toString();
    }

    private String query(DescribedOperation operation) {
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            boolean isWanted = parameter.path("required").asBoolean() ? !values.oneIn(20) : values.oneIn(3);
            if (parameter.path("in").asText().equals("query") && isWanted) {
                String name = parameter.path("name").asText();
                JsonNode value = values.of(name, parameter.path("schema"));
                (value.isArray() ? RandomValues.values(value) : List.of(value))
                        .forEach(one ->
                                query.add(name + "=" + encoded(one.isValueNode() ? one.asText() : one.toString())));
            }
        }
        // Nobody waits for what does not come.
        query.removeIf(one -> one.startsWith("wait="));
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private List<String> headers(DescribedOperation operation) {
        List<String> headers = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("header") && values.oneIn(name.equals("If-Match") ? 1 : 20)) {
                Optional<String> tag = name.equals("If-Match") ? known.any(operation.path(), random) : Optional.empty();
                String value =
                        tag.filter(_ -> !values.oneIn(5)).orElseGet(() -> values.text(name, parameter.path("schema")));
                if (HEADER_VALUE.matcher(value).matches()) {
                    headers.addAll(List.of(name, value));
                }
            }
        }
        return headers;
    }

    /** Now and then of another media type than it is. */
    private RandomRequest.Body body(String type, JsonNode content) {
        return new RandomRequest.Body(values.oneIn(40) ? "text/plain" : type, text(type, content));
    }

    private String text(String type, JsonNode content) {
        if (!type.contains("json") || type.contains("lines") || type.contains("nd")) {
            return values.text("body", content.path("schema")) + "\n" + OddTexts.any(random);
        }
        JsonNode example = example(content);
        JsonNode body = example.isMissingNode() || random.nextBoolean()
                ? values.of("body", content.path("schema"))
                : changed(example.deepCopy());
        String text = body.toString();
        return values.oneIn(60) ? text.substring(0, text.length() / 2) : text;
    }

    private JsonNode example(JsonNode content) {
        JsonNode examples = content.path("examples");
        return examples.isEmpty()
                ? content.path("example")
                : values.any(RandomValues.values(examples)).path("value");
    }

    /** The example with one property of another value; now and then as it is. */
    private JsonNode changed(JsonNode example) {
        ContainerNode<?> place = example instanceof ContainerNode<?> container ? container : null;
        while (place instanceof ObjectNode object && !object.isEmpty() && !values.oneIn(5)) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = values.any(names);
            if (object.get(name) instanceof ContainerNode<?> within && random.nextBoolean()) {
                place = within;
            } else {
                object.set(name, values.of(name, ((ObjectNode) example).objectNode()));
                return example;
            }
        }
        return example;
    }

    private static JsonNode schema(DescribedOperation operation, String name) {
        return operation.parameters().stream()
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .map(one -> one.path("schema"))
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
