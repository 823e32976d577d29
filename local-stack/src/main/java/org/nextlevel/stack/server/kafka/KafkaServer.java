package org.nextlevel.stack.server.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.Uuid;
import org.nextlevel.stack.memory.ServiceMemory;
import org.nextlevel.stack.server.Ending;
import org.nextlevel.stack.server.Program;
import org.nextlevel.stack.server.StackProblem;

/**
 * A real Kafka broker in a process of its own, listening on 127.0.0.1. Messages stay in the data directory after
 * {@link #close()}.
 */
public final class KafkaServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private final KafkaSettings settings;
    private final Process process;
    private final Thread closer = new Thread(this::kill, "kafka-closer");

    private KafkaServer(KafkaSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
        if (!settings.detached()) {
            Runtime.getRuntime().addShutdownHook(closer);
        }
    }

    /** Starts a broker that stops with this JVM; port 0 takes a free one. */
    public static KafkaServer start(Path dataDirectory, int port, Path logFile) {
        KafkaServer server = launch(KafkaSettings.of(dataDirectory, port, logFile));
        server.awaitReady();
        return server;
    }

    /** Starts the process and returns at once; see {@link #awaitReady()}. */
    public static KafkaServer launch(KafkaSettings settings) {
        Path properties =
                settings.dataDirectory().resolveSibling(settings.dataDirectory().getFileName() + ".properties");
        try {
            Files.createDirectories(settings.dataDirectory());
            // It holds passwords.
            Files.deleteIfExists(properties);
            Files.createFile(properties, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            Files.writeString(properties, settings.serverProperties());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        format(settings, properties);
        Program broker = java(settings, settings.jvmOptions(), "kafka.Kafka", properties.toString());
        return new KafkaServer(settings, settings.detached() ? broker.startDetached() : broker.start());
    }

    /** Returns when the broker answers a client; fails when it ends or stays silent. */
    public void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Brokers brokers = brokers();
        // A client that is made before the port is open complains many times a second.
        while (!portIsOpen() || !brokers.answer()) {
            if (!process.isAlive()) {
                throw new StackProblem("Kafka ended while starting: see %s.".formatted(settings.logFile()));
            }
            if (System.nanoTime() > deadline) {
                throw new StackProblem("Kafka did not answer on port %d within %d s: see %s."
                        .formatted(settings.port(), PATIENCE.toSeconds(), settings.logFile()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Makes sure that every topic of {@link Topic#all()} exists. */
    public void createTopics() {
        brokers().createTopics(Topic.all());
    }

    private Brokers brokers() {
        return new Brokers(bootstrapServers(), settings.users());
    }

    /** What a client connects to: host and port. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    /** The broker's process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Shuts the broker down and returns when it is gone. */
    public void stop() {
        Ending.of(process.toHandle(), Duration.ofSeconds(30));
        if (!settings.detached()) {
            Runtime.getRuntime().removeShutdownHook(closer);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private boolean portIsOpen() {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), settings.port())) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void kill() {
        process.destroyForcibly();
    }

    private static void format(KafkaSettings settings, Path properties) {
        if (Files.exists(settings.metadata())) {
            return;
        }
        String cluster = Uuid.randomUuid().toString();
        Process format = java(
                        settings,
                        List.of("-XX:TieredStopAtLevel=1"),
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        cluster,
                        "-c",
                        properties.toString())
                .start();
        try {
            if (format.waitFor() != 0) {
                throw new StackProblem(
                        "Kafka could not prepare its data folder: see %s.".formatted(settings.logFile()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Program java(KafkaSettings settings, List<String> options, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.BrokerServer=info",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.ControllerServer=info"));
        command.addAll(ServiceMemory.LIBRARY_OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return Program.java(command, settings.logFile());
    }
}
