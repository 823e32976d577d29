package org.nextlevel.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads what is in Kafka, from the beginning. */
public final class Topics {
    private static final Map<String, TopicTail> TAILS = new ConcurrentHashMap<>();

    private Topics() {}

    /** All records of a topic, in order within each key. */
    public static List<ConsumerRecord<String, String>> records(String topic) {
        return tail(topic).records();
    }

    /** The records of one tenant. */
    public static List<ConsumerRecord<String, String>> records(String topic, String tenant) {
        return tail(topic).records(tenant);
    }

    /** A header's text; empty when the record has none of that name. */
    public static Optional<String> header(ConsumerRecord<String, String> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private static TopicTail tail(String topic) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return TAILS.computeIfAbsent(servers + " " + topic, _ -> new TopicTail(servers, topic));
    }
}
