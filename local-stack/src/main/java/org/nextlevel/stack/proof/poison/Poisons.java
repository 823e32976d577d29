package org.nextlevel.stack.proof.poison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Records that no service tells, one of each kind for a topic. Those of an unknown company are not among them: for their creation the
 * consumer waits.
 *
 * @param owner the service that alone tells things on the topic
 * @param type one that the topic's readers read
 */
record Poisons(String topic, String owner, String type) {
    private static final String EMPTY = "{}";

    /** By kind, what is wrong with an event that is otherwise right. */
    Map<String, ProducerRecord<byte[], byte[]>> all(String key) {
        Map<String, ProducerRecord<byte[], byte[]>> all = new TreeMap<>();
        BiConsumer<String, ProducerRecord<byte[], byte[]>> kind = all::put;
        kind.accept("no headers", new ProducerRecord<>(topic, key.getBytes(UTF_8), EMPTY.getBytes(UTF_8)));
        for (String name : new String[] {"id", "tenant", "source"}) {
            kind.accept("no " + name, event(key, EMPTY, without(name)));
        }
        kind.accept("an id that is none", event(key, EMPTY, with("id", "1")));
        kind.accept("an empty tenant", event(key, EMPTY, with("tenant", "")));
        kind.accept("SQL as tenant", event(key, EMPTY, with("tenant", "' or 1=1 --")));
        kind.accept("a tenant of 300 letters", event(key, EMPTY, with("tenant", "a".repeat(300))));
        kind.accept("the source of another", event(key, EMPTY, with("source", "/nobody-service")));
        kind.accept("a source without a slash", event(key, EMPTY, with("source", owner)));
        kind.accept("a time that is none", event(key, EMPTY, with("time", "yesterday")));
        kind.accept("the year 999999999", event(key, EMPTY, with("time", "+999999999-01-01T00:00:00Z")));
        kind.accept(
                "tomorrow",
                event(
                        key,
                        EMPTY,
                        with("time", Instant.now().plus(Duration.ofDays(1)).toString())));
        kind.accept("one megabyte of garbage", event(key, "x".repeat(1_000_000), with("id", "1")));
        kind.accept("NUL in key and payload", event(key + "\0", "\0", with("id", "1")));
        kind.accept("no text at all", new ProducerRecord<>(topic, new byte[] {-1, -2}, new byte[] {-1, 0, -128}));
        kind.accept("no key and no headers", new ProducerRecord<>(topic, null, EMPTY.getBytes(UTF_8)));
        kind.accept("5,000 headers", manyHeaders(key));
        kind.accept("an empty payload", event(key, "", attributes()));
        kind.accept("a payload that is no JSON", event(key, "garbage", attributes()));
        kind.accept("a list as payload", event(key, "[1, 2]", attributes()));
        kind.accept("brackets 100,000 deep", event(key, "[".repeat(100_000), attributes()));
        kind.accept("no payload", event(key, null, attributes()));
        return all;
    }

    private ProducerRecord<byte[], byte[]> manyHeaders(String key) {
        var record = new ProducerRecord<>(topic, key.getBytes(UTF_8), EMPTY.getBytes(UTF_8));
        IntStream.range(0, 5_000).forEach(n -> record.headers().add("header-" + n, new byte[10]));
        return record;
    }

    private ProducerRecord<byte[], byte[]> event(String key, String payload, Map<String, String> attributes) {
        var record = new ProducerRecord<>(topic, key.getBytes(UTF_8), payload == null ? null : payload.getBytes(UTF_8));
        attributes.forEach((name, value) -> record.headers().add("ce_" + name, value.getBytes(UTF_8)));
        return record;
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> all = attributes();
        all.put(name, value);
        return all;
    }

    private Map<String, String> without(String name) {
        Map<String, String> all = attributes();
        all.remove(name);
        return all;
    }

    private Map<String, String> attributes() {
        return new TreeMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "type",
                type,
                "tenant",
                "acme",
                "source",
                "/" + owner,
                "time",
                Instant.now().toString()));
    }
}
