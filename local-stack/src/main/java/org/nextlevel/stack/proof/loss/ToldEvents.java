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

    /**
     * What is missing in Kafka or stands out of order there; empty when all is well. What is told again may be overtaken by what happens
     * meanwhile, and says nothing new (ADR 0017): it must only be there.
     */
    List<String> faults() {
        Map<String, List<String>> told = idsByKey("true");
        Map<String, List<String>> ordered = idsByKey("type not like '%Republished'");
        Map<String, Set<String>> sent =
                sent(new LinkedHashSet<>(database().rows("select distinct topic from proof_told")));
        List<String> faults = new ArrayList<>();
        told.forEach((key, ids) -> {
            List<String> found = new ArrayList<>(sent.getOrDefault(key, Set.of()));
            if (!sent.getOrDefault(key, Set.of()).containsAll(ids)) {
                found.retainAll(ids);
                faults.add("%s: of %d events %d are in Kafka".formatted(key, ids.size(), found.size()));
            }
        });
        ordered.forEach((key, ids) -> {
            List<String> found = new ArrayList<>(sent.getOrDefault(key, Set.of()));
            found.retainAll(Set.copyOf(ids));
            if (found.size() == ids.size() && !found.equals(ids)) {
                faults.add("%s: %d events are in Kafka in another order".formatted(key, ids.size()));
            }
        });
        return faults;
    }

    /** In the order in which they were told. */
    private Map<String, List<String>> idsByKey(String condition) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        database()
                .rows("select topic, key, id from proof_told where %s order by position".formatted(condition))
                .forEach(row -> {
                    int end = row.lastIndexOf('|');
                    told.computeIfAbsent(row.substring(0, end), _ -> new ArrayList<>())
                            .add(row.substring(end + 1));
                });
        return told;
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
