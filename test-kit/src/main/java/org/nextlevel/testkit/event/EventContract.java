package org.nextlevel.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What a service tells is what docs/api/asyncapi.yaml says, and its samples are of the schemas there. A local run writes the service's part; with
 * {@code CI} set it compares. Extend it as a plain test.
 */
@Tag("event")
@TestInstance(Lifecycle.PER_CLASS)
public abstract class EventContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = Path.of(System.getProperty("nextlevel.root", ".."), "docs", "events");

    private final String service;
    private final List<ToldType> told;
    private final PayloadSchemas schemas = new PayloadSchemas();

    /** @param told all that the service tells */
    protected EventContract(String service, List<ToldType> told) {
        this.service = service;
        this.told = told;
    }

    /**
     * The types that are told by records of the service.
     *
     * @param topic that of events that are told wherever they are asked to be
     */
    protected static List<ToldType> toldHere(String topic) {
        return ToldTypes.here(topic);
    }

    /** The types by which a service acknowledges erasures, on a topic of its own. */
    protected static List<ToldType> acknowledgements(String topic) {
        return ofTheKit(topic, "TenantErasureAcknowledged", "ErasureAcknowledged");
    }

    /** By which it says, on a topic of its own, that a copy of others' things differs. */
    protected static List<ToldType> differences(String topic) {
        return ofTheKit(topic, "CopyDiffered");
    }

    /** By which it says what it has of things that it tells on a topic. */
    protected static List<ToldType> counts(String topic) {
        return ofTheKit(topic, "ThingsCounted");
    }

    /** All of several lists. */
    @SafeVarargs
    protected static List<ToldType> all(List<ToldType>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static List<ToldType> ofTheKit(String topic, String... names) {
        return ToldTypes.ofTheKit(topic).stream()
                .filter(type -> List.of(names).contains(type.name()))
                .toList();
    }

    /** What it tells other systems, by the names that they read. */
    protected List<ToldOutside> toldOutside() {
        return List.of();
    }

    @Test
    void whatIsToldIsDescribed() throws IOException {
        AsyncApiDocument document = AsyncApiDocument.without(service);
        describeOutside(document);
        Map<String, List<ToldType>> topics =
                told.stream().collect(Collectors.groupingBy(ToldType::topic, TreeMap::new, Collectors.toList()));
        for (var topic : topics.entrySet()) {
            describe(topic.getKey(), topic.getValue(), document);
        }
        document.put(schemas.all());
        if (System.getenv("CI") == null) {
            document.write();
        } else {
            assertThat(document.before())
                    .as("docs/api/asyncapi.yaml: run the tests without CI set and review the difference")
                    .isEqualTo(document.written());
        }
    }

    @Test
    void everySampleIsOfItsSchema() throws IOException {
        List<String> faults = new ArrayList<>();
        for (ToldType type : told) {
            ObjectNode schema = schemas.of(type.payload());
            ObjectNode document = schema.deepCopy();
            schemas.all().forEach(document.withObject("/components/schemas")::set);
            Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(document);
            for (JsonNode sample : samples(type)) {
                compiled.validate(sample).forEach(fault -> faults.add(type.name() + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private void describe(String topic, List<ToldType> types, AsyncApiDocument document) throws IOException {
        ObjectNode messages = document.channel(
                        topic, topic, "kafka", "What %s tells, in order for each key.".formatted(service))
                .withObject("/messages");
        for (ToldType type : types) {
            ObjectNode message = message(type.name(), type.meaning(), schemas.of(type.payload()));
            message.withArray("traits").addObject().put("$ref", "#/components/messageTraits/CloudEvent");
            for (JsonNode sample : samples(type)) {
                message.withArray("examples").addObject().set("payload", sample);
            }
            messages.set(type.name(), message);
        }
    }

    private void describeOutside(AsyncApiDocument document) throws IOException {
        for (ToldOutside type : toldOutside()) {
            ObjectNode message = message(type.name(), type.meaning(), document.lifted(type.payload()));
            if (type.trait() != null) {
                message.withArray("traits").addObject().put("$ref", "#/components/messageTraits/" + type.trait());
            }
            type.examples().forEach(message.withArray("examples")::add);
            document.channel(
                            type.channel(),
                            type.address(),
                            type.server(),
                            "What %s tells other systems.".formatted(service))
                    .withObject("/messages")
                    .set(type.name(), message);
        }
    }

    private static ObjectNode message(String name, String meaning, JsonNode payload) {
        ObjectNode message = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("title", name)
                .put("summary", meaning)
                .put("contentType", "application/json");
        message.set("payload", payload);
        return message;
    }

    /** One, or several where a type has them: {@code employee-registered.without-level.json}. */
    private static List<JsonNode> samples(ToldType type) throws IOException {
        List<JsonNode> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted()
                    .filter(one -> one.getFileName()
                            .toString()
                            .replaceFirst("\\..*", "")
                            .equals(type.sample()))
                    .toList()) {
                samples.add(JSON.readTree(Files.readString(file)));
            }
        }
        assertThat(samples).as("docs/events/%s.json", type.sample()).isNotEmpty();
        return samples;
    }
}
