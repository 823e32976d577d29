package org.nextlevel.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One successful answer of each operation, as a test got it, in {@code docs/api/examples}: a local run writes those that
 * are missing or no longer as described; with CI set nothing is written. Lists are cut to what shows their form.
 */
final class RecordedExamples {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ITEMS = 2;
    private static final int MOST_BYTES = 6_000;

    private final ApiDocument document;
    private final boolean isWritten = System.getenv("CI") == null && System.getProperty("nextlevel.root") != null;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    RecordedExamples(ApiDocument document) {
        this.document = document;
    }

    void record(GivenAnswer answer) {
        if (!isWritten || answer.status() / 100 != 2 || !answer.isJson()) {
            return;
        }
        document.find(answer.method(), answer.path())
                .filter(operation -> !seen.contains(operation.id()))
                .ifPresent(operation -> record(operation, answer));
    }

    /** The file of an operation's example. */
    static Path file(DescribedOperation operation) {
        return Path.of(System.getProperty("nextlevel.root"), "docs", "api", "examples", operation.id() + ".json");
    }

    /** What an example has that its operation does not answer any more. */
    List<String> faults(DescribedOperation operation, JsonNode example) {
        return operation.node().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().at("/content/application~1json/schema"))
                .filter(JsonNode::isObject)
                .findFirst()
                .map(schema -> document.schemas().faults(schema, example))
                .orElse(List.of());
    }

    private void record(DescribedOperation operation, GivenAnswer answer) {
        try {
            Path file = file(operation);
            boolean isTrue = Files.exists(file)
                    && faults(operation, JSON.readTree(file.toFile())).isEmpty();
            byte[] text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(cut(JSON.readTree(answer.body())));
            if (!isTrue && text.length <= MOST_BYTES && faults(operation, JSON.readTree(text)).isEmpty()) {
                Files.createDirectories(file.getParent());
                Files.write(file, text);
                isTrue = true;
            }
            if (isTrue) {
                seen.add(operation.id());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode cut(JsonNode whole) {
        if (whole instanceof ArrayNode items) {
            ArrayNode some = JSON.createArrayNode();
            for (int at = 0; at < Math.min(items.size(), MOST_ITEMS); at++) {
                some.add(cut(items.get(at)));
            }
            return some;
        }
        if (whole.isObject()) {
            ObjectNode made = JSON.createObjectNode();
            whole.properties().forEach(property -> made.set(property.getKey(), cut(property.getValue())));
            return made;
        }
        return whole;
    }
}
