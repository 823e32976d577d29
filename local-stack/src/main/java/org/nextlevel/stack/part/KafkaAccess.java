package org.nextlevel.stack.part;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.kafka.Brokers;
import org.nextlevel.stack.server.kafka.KafkaUsers;

/**
 * How the parts of a stack get at its broker: each by a name and a password of its own, which the stack made up once.
 *
 * @param users by the names of modules
 */
public record KafkaAccess(Layout layout, KafkaUsers users) {
    private static final List<String> NAMES = List.of(
            KafkaUsers.BROKER,
            KafkaUsers.ADMIN,
            Part.FRAMEWORK_SERVICE.module(),
            Part.EVIDENCE_SERVICE.module(),
            Part.ADVISOR_SERVICE.module(),
            Part.INTEGRATION_SERVICE.module(),
            Part.API_GATEWAY.module());

    /** That of a stack. */
    public static KafkaAccess of(Layout layout) {
        return new KafkaAccess(
                layout,
                new KafkaUsers(NAMES.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                name -> new Secret(layout.home().secret("kafka-" + name)).value()))));
    }

    /** The broker, asked by an administrator. */
    public Brokers brokers() {
        return new Brokers(address(), users);
    }

    /** What a service is told of the broker, as Kafka's own settings. */
    Map<String, String> environment(String module) {
        Map<String, String> settings = new HashMap<>(users.client(module));
        settings.put("bootstrap.servers", address());
        return settings.entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> "KAFKA_"
                                + setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        Map.Entry::getValue));
    }

    private String address() {
        return "127.0.0.1:" + layout.port(Part.KAFKA);
    }
}
