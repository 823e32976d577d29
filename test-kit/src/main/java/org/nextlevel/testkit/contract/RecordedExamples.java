package org.nextlevel.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One successful answer of each operation, as a test got it, in {@code docs/api/examples}: a local run writes those that
 * are missing or no longer as described; with CI set nothing is written. Lists are cut to what shows their form, and what chance
 * made of a test is made plain: see {@link PlainExample}.
 */
public final class RecordedExamples {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 4_000;

    private final ApiDocument document;
    private final boolean isWritten = System.getenv("CI") == null && System.getProperty("nextlevel.root") != null;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** Those of the operations of this description. */
    public RecordedExamples(ApiDocument document) {
        this.document = document;
    }

    void record(GivenAnswer answer) {
        if (!isWritten
                || answer.status() / 100 != 2
                || !answer.isJson()
                || !answer.path().startsWith("/api/")) {
            return;
        }
        document.find(answer.method(), answer.path())
                .filter(operation -> !seen.contains(operation.id()))
                .ifPresent(operation -> record(operation, answer));
    }

    /** The operations that answer JSON and have no example, or one that is not as described any more. */
    public List<String> wanting() throws IOException {
        List<String> wanting = new ArrayList<>();
        for (DescribedOperation operation : document.operations()) {
            if (schema(operation).isPresent()
                    && !(Files.exists(file(operation))
                            && isTrue(operation, JSON.readTree(file(operation).toFile())))) {
                wanting.add(operation.toString());
            }
        }
        return wanting;
    }

    private static Path file(DescribedOperation operation) {
        return Path.of(System.getProperty("nextlevel.root"), "docs", "api", "examples", operation.id() + ".json");
    }

    private boolean isTrue(DescribedOperation operation, JsonNode example) {
        return schema(operation)
                .map(schema -> document.schemas().faults(schema, example).isEmpty())
                .orElse(false);
    }

    private static Optional<JsonNode> schema(DescribedOperation operation) {
        return operation.node().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().at("/content/application~1json/schema"))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private void record(DescribedOperation operation, GivenAnswer answer) {
        try {
            Path file = file(operation);
            boolean isThere = Files.exists(file) && isTrue(operation, JSON.readTree(file.toFile()));
            if (isThere || write(operation, JSON.readTree(answer.body()))) {
                seen.add(operation.id());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shorter form when the longer one is too long; neither when it is long anyway. */
    private boolean write(DescribedOperation operation, JsonNode answer) throws IOException {
        for (int items = 2; items > 0; items--) {
            JsonNode example = JSON.readTree(PlainExample.of(cut(answer, items).toString()));
            byte[] text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(example);
            if (text.length <= MOST_BYTES && isTrue(operation, example)) {
                Files.createDirectories(file(operation).getParent());
                Files.write(file(operation), text);
                return true;
            }
        }
        return false;
    }

    private static JsonNode cut(JsonNode whole, int most) {
        if (whole instanceof ArrayNode items) {
            ArrayNode some = JSON.createArrayNode();
            for (int at = 0; at < Math.min(items.size(), most); at++) {
                some.add(cut(items.get(at), most));
            }
            return some;
        }
        if (whole.isObject()) {
            ObjectNode made = JSON.createObjectNode();
            whole.properties().forEach(property -> made.set(property.getKey(), cut(property.getValue(), most)));
            return made;
        }
        return whole;
    }
}
