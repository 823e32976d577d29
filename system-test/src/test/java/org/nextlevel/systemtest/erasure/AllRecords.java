package org.nextlevel.systemtest.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.part.KafkaAccess;
import org.nextlevel.stack.server.kafka.KafkaUsers;
import org.nextlevel.stack.server.kafka.Topic;

/** All that lies in the topics of a stack, read by an administrator in no group. */
record AllRecords(Layout layout) {

    /** Each as text: topic, key, headers and value. */
    List<String> read() {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = Topic.all().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> all = new ArrayList<>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> all.add(text(record)));
            }
            return all;
        }
    }

    private Map<String, Object> settings() {
        KafkaAccess access = KafkaAccess.of(layout);
        Map<String, Object> settings = new HashMap<>(access.users().client(KafkaUsers.ADMIN));
        settings.put("bootstrap.servers", access.brokers().bootstrapServers());
        settings.put("enable.auto.commit", false);
        return settings;
    }

    private static String text(ConsumerRecord<String, String> record) {
        var text = new StringJoiner(" ").add(record.topic() + ":").add(record.key());
        record.headers().forEach(header -> text.add(header.key() + "=" + new String(header.value(), UTF_8)));
        return text.add(record.value()).toString();
    }
}
