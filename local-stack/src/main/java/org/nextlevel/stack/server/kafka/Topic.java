package org.nextlevel.stack.server.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * A Kafka topic of the system, as it is created on one machine.
 *
 * @param config settings that differ from the broker's
 * @param owner the one service that may write to it
 * @param readers those who may read it
 */
public record Topic(String name, int partitions, Map<String, String> config, String owner, Set<String> readers) {
    private static final String FRAMEWORK = "framework-service";
    private static final String EVIDENCE = "evidence-service";
    private static final String ADVISOR = "advisor-service";
    private static final String INTEGRATION = "integration-service";
    private static final String GATEWAY = "api-gateway";
    private static final String SESSIONS = "session-events";

    /** A whole published framework travels in one message. */
    private static final Map<String, String> LARGE = Map.of("max.message.bytes", "6291456");

    /** Of no interest once the tokens of a session have expired. */
    private static final Map<String, String> SHORT_LIVED = Map.of("retention.ms", "3600000", "segment.ms", "600000");

    /** Every topic; the broker creates none by itself. */
    public static List<Topic> all() {
        return List.of(
                new Topic("framework-events", 6, LARGE, FRAMEWORK, Set.of(EVIDENCE, ADVISOR, INTEGRATION, GATEWAY)),
                new Topic("people-events", 6, Map.of(), EVIDENCE, Set.of(FRAMEWORK, ADVISOR, INTEGRATION, GATEWAY)),
                new Topic("evidence-events", 6, Map.of(), EVIDENCE, Set.of(ADVISOR, INTEGRATION, GATEWAY)),
                new Topic("advice-events", 6, Map.of(), ADVISOR, Set.of(FRAMEWORK, EVIDENCE, INTEGRATION, GATEWAY)),
                new Topic("integration-events", 6, Map.of(), INTEGRATION, Set.of(EVIDENCE)),
                new Topic(
                        SESSIONS, 1, SHORT_LIVED, GATEWAY, Set.of(FRAMEWORK, EVIDENCE, ADVISOR, INTEGRATION, GATEWAY)));
    }

    /** The names of what a service reads in its group of consumers; sessions are read in no group. */
    public static List<String> handledBy(String service) {
        return all().stream()
                .filter(topic -> topic.readers.contains(service) && !topic.name.equals(SESSIONS))
                .map(Topic::name)
                .toList();
    }

    NewTopic toCreate() {
        return new NewTopic(name, partitions, (short) 1).configs(config);
    }

    /** The owner writes, readers read, nobody does anything else. */
    Stream<AclBinding> access() {
        Stream<AclBinding> writing = Stream.of(AclOperation.WRITE, AclOperation.DESCRIBE)
                .map(operation -> allow(ResourceType.TOPIC, name, owner, operation));
        Stream<AclBinding> reading = readers.stream()
                .flatMap(reader -> Stream.of(
                        allow(ResourceType.TOPIC, name, reader, AclOperation.READ),
                        // A service's group of consumers has its name.
                        allow(ResourceType.GROUP, reader, reader, AclOperation.READ)));
        return Stream.concat(writing, reading);
    }

    private static AclBinding allow(ResourceType type, String name, String user, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }
}
