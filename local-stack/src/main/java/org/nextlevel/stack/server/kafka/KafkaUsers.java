package org.nextlevel.stack.server.kafka;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who may connect to a broker, and by which password. Where there is nobody, whoever reaches the broker may do anything:
 * that is for tests of one service.
 *
 * @param passwords by name; beside the services' own there are {@link #BROKER} and {@link #ADMIN}
 */
public record KafkaUsers(Map<String, String> passwords) {
    /** The broker itself, which talks to its controller. */
    public static final String BROKER = "broker";

    /** Makes topics and says who may use them. */
    public static final String ADMIN = "admin";

    private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule required %s;";

    public KafkaUsers {
        passwords = Map.copyOf(passwords);
    }

    /** A broker that asks nobody who they are. */
    public static KafkaUsers nobody() {
        return new KafkaUsers(Map.of());
    }

    boolean areAsked() {
        return !passwords.isEmpty();
    }

    /** What a client of this name is to be configured with, beside where the broker is. */
    public Map<String, String> client(String name) {
        return areAsked()
                ? Map.of(
                        "security.protocol", "SASL_PLAINTEXT",
                        "sasl.mechanism", "PLAIN",
                        "sasl.jaas.config", LOGIN.formatted(credentials(name)))
                : Map.of();
    }

    /** What the broker is to be configured with, beside where it listens. */
    String brokerProperties() {
        if (!areAsked()) {
            return "listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT\n";
        }
        String known = new TreeMap<>(passwords)
                .entrySet().stream()
                        .map(user -> "user_%s=\"%s\"".formatted(user.getKey(), user.getValue()))
                        .collect(Collectors.joining(" "));
        String login = LOGIN.formatted(credentials(BROKER) + " " + known);
        return """
                listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
                sasl.enabled.mechanisms=PLAIN
                sasl.mechanism.inter.broker.protocol=PLAIN
                sasl.mechanism.controller.protocol=PLAIN
                listener.name.clients.plain.sasl.jaas.config=%1$s
                listener.name.controller.plain.sasl.jaas.config=%1$s
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:%2$s;User:%3$s
                """.formatted(login, BROKER, ADMIN);
    }

    private String credentials(String name) {
        return "username=\"%s\" password=\"%s\"".formatted(name, passwords.get(name));
    }
}
