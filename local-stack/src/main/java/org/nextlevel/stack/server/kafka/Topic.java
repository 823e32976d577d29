package org.nextlevel.stack.server.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A Kafka topic of the system, as it is created on one machine.
 *
 * @param config settings that differ from the broker's
 */
public record Topic(String name, int partitions, Map<String, String> config) {

    /** Every topic; the broker creates none by itself. */
    public static List<Topic> all() {
        return List.of(
                // A whole published framework travels in one message.
                new Topic("framework-events", 6, Map.of("max.message.bytes", "6291456")),
                new Topic("people-events", 6, Map.of()),
                new Topic("evidence-events", 6, Map.of()),
                new Topic("advice-events", 6, Map.of()),
                new Topic("framework-dead-letters", 1, Map.of()),
                new Topic("evidence-dead-letters", 1, Map.of("max.message.bytes", "6291456")),
                new Topic("advisor-dead-letters", 1, Map.of("max.message.bytes", "6291456")));
    }

    NewTopic toCreate() {
        return new NewTopic(name, partitions, (short) 1).configs(config);
    }
}
