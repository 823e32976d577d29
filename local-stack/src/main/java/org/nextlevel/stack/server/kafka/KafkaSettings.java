package org.nextlevel.stack.server.kafka;

import java.nio.file.Path;
import java.util.List;
import org.nextlevel.stack.server.FreePort;

/**
 * How a Kafka broker runs.
 *
 * @param dataDirectory holds the messages between starts; created when missing
 * @param port where the broker listens for clients; 0 for any free port
 * @param advertisedPort where clients connect; 0 for the same
 * @param controllerPort where the broker talks to itself; 0 for any free port
 * @param detached true lets the broker outlive this JVM; false stops it with the JVM
 * @param jvmOptions options of the broker's JVM, after the built-in ones
 * @param users who may connect
 */
public record KafkaSettings(
        Path dataDirectory,
        int port,
        int advertisedPort,
        int controllerPort,
        Path logFile,
        boolean detached,
        List<String> jvmOptions,
        KafkaUsers users) {

    public KafkaSettings {
        dataDirectory = dataDirectory.toAbsolutePath();
        port = FreePort.orGiven(port);
        advertisedPort = advertisedPort == 0 ? port : advertisedPort;
        controllerPort = FreePort.orGiven(controllerPort);
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** Stopped with the JVM; for so short a life the second compiler would not pay back. */
    public static KafkaSettings of(Path dataDirectory, int port, Path logFile) {
        return new KafkaSettings(
                dataDirectory, port, 0, 0, logFile, false, List.of("-XX:TieredStopAtLevel=1"), KafkaUsers.nobody());
    }

    /** The same for a broker that only these may use. */
    public KafkaSettings with(KafkaUsers some) {
        return new KafkaSettings(
                dataDirectory, port, advertisedPort, controllerPort, logFile, detached, jvmOptions, some);
    }

    Path metadata() {
        return dataDirectory.resolve("meta.properties");
    }

    /** The broker's configuration: one node that is broker and controller, on loopback, with little memory. */
    String serverProperties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=CLIENTS://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=CLIENTS://127.0.0.1:%4$d
                inter.broker.listener.name=CLIENTS
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.retention.ms=-1
                log.index.size.max.bytes=1048576
                log.cleaner.dedupe.buffer.size=4194304
                log.cleaner.io.buffer.size=262144
                num.network.threads=2
                num.io.threads=2
                background.threads=2
                """.formatted(port, controllerPort, dataDirectory, advertisedPort) + users.brokerProperties();
    }
}
