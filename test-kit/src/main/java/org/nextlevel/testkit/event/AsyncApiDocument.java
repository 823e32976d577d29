package org.nextlevel.testkit.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The description of all that is told, docs/api/asyncapi.yaml. What holds for all of it comes from a frame; each service replaces the channels that
 * are its own, and what no channel refers to goes.
 */
final class AsyncApiDocument {
    private static final Path FILE =
            Path.of(System.getProperty("nextlevel.root", ".."), "docs", "api", "asyncapi.yaml");
    private static final String OWNER = "x-owner";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private final ObjectNode document;
    private final String before;
    private final String service;

    private AsyncApiDocument(ObjectNode document, String before, String service) {
        this.document = document;
        this.before = before;
        this.service = service;
    }

    /** The one that is there, in today's frame, without the channels of a service. */
    static AsyncApiDocument without(String service) throws IOException {
        String before = Files.exists(FILE) ? Files.readString(FILE) : "";
        ObjectNode known = before.isEmpty() ? YAML.createObjectNode() : (ObjectNode) YAML.readTree(before);
        ObjectNode document = (ObjectNode) YAML.readTree(AsyncApiDocument.class.getResource("/asyncapi-frame.yaml"));
        for (String part : List.of("/channels", "/operations", "/components/schemas")) {
            known.withObject(part).properties().stream()
                    .filter(one -> !one.getValue().path(OWNER).asText().equals(service))
                    .forEach(one -> document.withObject(part).putIfAbsent(one.getKey(), one.getValue()));
        }
        return new AsyncApiDocument(document, before, service);
    }

    /**
     * A channel on which the service sends, and the operation by which it does; made where it is not there yet.
     *
     * @param address null where nobody knows it before
     */
    ObjectNode channel(String name, @Nullable String address, String server, String description) {
        ObjectNode channel = document.withObject("/channels").withObjectProperty(name);
        if (channel.isEmpty()) {
            channel.put("address", address)
                    .put("title", name)
                    .put("description", description)
                    .put(OWNER, service);
            channel.putArray("servers").addObject().put("$ref", "#/servers/" + server);
            document.withObject("/operations")
                    .putObject("tell-" + name)
                    .put("action", "send")
                    .put("summary", "Tells what happened.")
                    .put("description", description)
                    .put(OWNER, service)
                    .putObject("channel")
                    .put("$ref", "#/channels/" + name);
        }
        return channel;
    }

    /** A JSON Schema whose parts, those in {@code $defs}, are parts of the document from now on. */
    JsonNode lifted(JsonNode schema) throws IOException {
        ObjectNode whole =
                (ObjectNode) YAML.readTree(YAML.writeValueAsString(schema).replace("#/$defs/", SCHEMAS));
        JsonNode parts = whole.remove("$defs");
        if (parts != null) {
            document.withObject("/components/schemas").setAll((ObjectNode) parts);
        }
        whole.remove("$schema");
        return whole;
    }

    void put(Map<String, JsonNode> schemas) {
        document.withObject("/components/schemas").setAll(schemas);
    }

    /** As the file stood before. */
    String before() {
        return before;
    }

    /** As it is to stand, with its parts by name and without schemas that nothing refers to. */
    String written() throws IOException {
        Set<String> reached = new TreeSet<>();
        reach(document.path("channels"), reached);
        reach(document.at("/components/messageTraits"), reached);
        document.withObject("/components/schemas").retain(reached);
        sort("/channels");
        sort("/operations");
        sort("/components/schemas");
        return YAML.writeValueAsString(document);
    }

    void write() throws IOException {
        Files.writeString(FILE, written());
    }

    private void reach(JsonNode part, Set<String> reached) {
        for (JsonNode reference : part.findValues("$ref")) {
            String name = reference.asText().replace(SCHEMAS, "");
            if (reference.asText().startsWith(SCHEMAS) && reached.add(name)) {
                reach(document.at("/components/schemas").path(name), reached);
            }
        }
    }

    private void sort(String part) {
        ObjectNode node = document.withObject(part);
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(one -> sorted.put(one.getKey(), one.getValue()));
        node.removeAll();
        node.setAll(sorted);
    }
}
