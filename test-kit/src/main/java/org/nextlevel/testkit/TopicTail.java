package org.nextlevel.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic holds, read once and then read on: tests ask again and again until something has arrived. */
final class TopicTail {
    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, String>> all = new ArrayList<>();
    private final Map<String, List<ConsumerRecord<String, String>>> byTenant = new HashMap<>();

    TopicTail(String servers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new StringDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    synchronized List<ConsumerRecord<String, String>> records() {
        readOn();
        return List.copyOf(all);
    }

    /** Those whose tenant is the given one. */
    synchronized List<ConsumerRecord<String, String>> records(String tenant) {
        readOn();
        return List.copyOf(byTenant.getOrDefault(tenant, List.of()));
    }

    /** Everything that is in the topic when this begins is read. */
    private void readOn() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(200)).forEach(this::keep);
        }
    }

    private void keep(ConsumerRecord<String, String> record) {
        all.add(record);
        Topics.header(record, "ce_tenant")
                .ifPresent(tenant ->
                        byTenant.computeIfAbsent(tenant, _ -> new ArrayList<>()).add(record));
    }
}
