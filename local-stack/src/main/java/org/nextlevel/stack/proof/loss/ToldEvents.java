package org.nextlevel.stack.proof.loss;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.part.KafkaAccess;
import org.nextlevel.stack.proof.ServiceDatabase;
import org.nextlevel.stack.server.kafka.KafkaUsers;

/** What a service wrote into its outbox, which a trigger notes, against what stands in Kafka. */
record ToldEvents(Stack stack, Part service) {
    private static final String NOTE = """
            create table proof_told (position bigint primary key, id uuid, topic text, key text, type text);
            create function proof_told() returns trigger language plpgsql security definer as $$
            begin
              insert into public.proof_told values (new.position, new.id, new.topic, new.key, new.type);
              return null;
            end $$;
            create trigger proof_told after insert on outbox for each row execute function proof_told()""";

    /** Notes from now on what is told. */
    void begin() {
        database().run(NOTE);
    }

    /** The ids of those of some types, by key, in the order in which they were told. */
    Map<String, List<String>> ofTypes(String... types) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        database()
                .rows("select key, id from proof_told where type in ('%s') order by position"
                        .formatted(String.join("', '", types)))
                .forEach(row -> told.computeIfAbsent(row.split("\\|")[0], _ -> new ArrayList<>())
                        .add(row.split("\\|")[1]));
        return told;
    }

    /** How many were told. */
    int count() {
        return database().number("select count(*) from proof_told");
    }

    /** What is missing in Kafka or stands out of order there; empty when all is well. */
    List<String> faults() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        database()
                .rows("select topic, key, id from proof_told order by position")
                .forEach(row -> {
                    int end = row.lastIndexOf('|');
                    told.computeIfAbsent(row.substring(0, end), _ -> new ArrayList<>())
                            .add(row.substring(end + 1));
                });
        Set<String> topics = new LinkedHashSet<>(database().rows("select distinct topic from proof_told"));
        Map<String, Set<String>> sent = sent(topics);
        List<String> faults = new ArrayList<>();
        told.forEach((key, ids) -> {
            List<String> found = new ArrayList<>(sent.getOrDefault(key, Set.of()));
            found.retainAll(Set.copyOf(ids));
            if (!found.equals(ids)) {
                faults.add("%s: of %d events %d are in Kafka, in this order or another"
                        .formatted(key, ids.size(), found.size()));
            }
        });
        return faults;
    }

    /** By topic and key the ids as they first appear. */
    private Map<String, Set<String>> sent(Set<String> topics) {
        KafkaAccess access = KafkaAccess.of(stack.layout());
        Map<String, Object> settings = new HashMap<>(access.users().client(KafkaUsers.ADMIN));
        settings.put("bootstrap.servers", access.brokers().bootstrapServers());
        settings.put("enable.auto.commit", false);
        Map<String, Set<String>> sent = new HashMap<>();
        try (var kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> kafka.partitionsFor(topic).stream())
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> kafka.position(one) < ends.get(one))) {
                kafka.poll(Duration.ofSeconds(1))
                        .forEach(record -> sent.computeIfAbsent(
                                        record.topic() + "|" + record.key(), _ -> new LinkedHashSet<>())
                                .add(id(record)));
            }
        }
        return sent;
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        Header id = record.headers().lastHeader("ce_id");
        return id == null ? "" : new String(id.value(), StandardCharsets.UTF_8);
    }

    private ServiceDatabase database() {
        return new ServiceDatabase(stack, service);
    }
}
