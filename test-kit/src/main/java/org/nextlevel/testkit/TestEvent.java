package org.nextlevel.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * An event as a service tells it, CloudEvents in the headers of Kafka, for tests of those who hear it.
 *
 * @param attributes by their names, such as {@code type}
 */
public record TestEvent(Map<String, String> attributes) {
    /** One with an id of its own. */
    public static TestEvent of(String type, String tenant, String source) {
        return new TestEvent(
                Map.of("id", UUID.randomUUID().toString(), "type", type, "tenant", tenant, "source", source));
    }

    /** The same with another attribute, or another value of it. */
    public TestEvent with(String attribute, Object value) {
        Map<String, String> all = new TreeMap<>(attributes);
        all.put(attribute, value.toString());
        return new TestEvent(all);
    }

    public UUID id() {
        return UUID.fromString(attributes.get("id"));
    }

    /** As it is sent. */
    public ProducerRecord<String, String> to(String topic, String key, String payload) {
        var record = new ProducerRecord<>(topic, key, payload);
        write(record.headers());
        return record;
    }

    /**
     * The same, in a trace that is kept.
     *
     * @param trace the id of the trace
     */
    public ProducerRecord<String, String> to(String topic, String key, String payload, String trace) {
        var record = to(topic, key, payload);
        record.headers()
                .add("traceparent", "00-%s-b7ad6b7169203331-01".formatted(trace).getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /** As it is received. */
    public ConsumerRecord<String, String> from(String topic, String key, String payload) {
        var record = new ConsumerRecord<>(topic, 0, 0, key, payload);
        write(record.headers());
        return record;
    }

    private void write(Headers headers) {
        attributes.forEach((name, value) -> headers.add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
    }
}
