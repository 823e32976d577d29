package org.nextlevel.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.nextlevel.stack.server.kafka.KafkaServer;
import org.nextlevel.stack.server.postgres.PostgresServer;
import org.nextlevel.stack.server.postgres.PostgresSettings;
import org.nextlevel.stack.server.trace.TraceReceiver;
import org.nextlevel.testkit.trace.KeptTraces;

/**
 * Starts a real PostgreSQL and a real Kafka once for all Quarkus tests of a module, and makes the service trust
 * {@link Tokens}. Registered as a service: a module that has it on its test class path needs no annotation. A module
 * whose application.properties names no {@code nextlevel.database} gets the trust alone.
 */
public class TestServers implements QuarkusTestResourceLifecycleManager {
    private PostgresServer postgres;
    private KafkaServer kafka;
    private TestDirectory directory;
    private TraceReceiver traces;

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(Tokens.trust());
        String database = application().getProperty("nextlevel.database");
        if (database != null) {
            config.putAll(servers(database));
            Path kept = home();
            traces = TraceReceiver.start(0, kept);
            config.put("nextlevel.traces.endpoint", traces.endpoint());
            config.put(KeptTraces.FOLDER, kept.toString());
            if (!database.equals("evidence")) {
                directory = TestDirectory.start();
                config.put("nextlevel.directory.url", directory.url());
                config.put("nextlevel.webhook-key", "the-webhook-key-of-the-tests");
                config.put("nextlevel.webhooks.secret", "the-secret-of-the-sender");
                config.put("nextlevel.webhooks.token-url", directory.url() + "/token");
                // Receivers of the tests are on this machine.
                config.put("integration.webhooks.allow-loopback", "true");
                config.put("integration.webhooks.delivery-timeout", "PT1S");
                // A test renews seals itself, with keys of its own.
                config.put("integration.seals.renew-every", "P1D");
            }
        }
        return config;
    }

    private Map<String, String> servers(String database) {
        Path home = home();
        // A thread of its own inherits the class loader that Kafka's client needs; the common pool's threads do not.
        var starting = CompletableFuture.supplyAsync(
                () -> KafkaServer.start(home.resolve("kafka"), 0, home.resolve("kafka.log")),
                task -> Thread.ofPlatform().start(task));
        postgres = PostgresServer.start(PostgresSettings.of(home.resolve("postgres"), 0)
                .withBinaries(Path.of(System.getProperty("nextlevel.root"), "local-stack", "target", "postgres"))
                .forTests());
        postgres.createDatabase(database);
        kafka = starting.join();
        kafka.createTopics();
        return Map.of(
                "nextlevel.db.url",
                postgres.jdbcUrl(database),
                "kafka.bootstrap.servers",
                kafka.bootstrapServers(),
                "nextlevel.user-name-key",
                "the-key-of-the-tests",
                "nextlevel.leaving-key",
                "the-leaving-key-of-the-tests",
                // On a busy machine news of sessions are late, and there is no identity provider to ask.
                "nextlevel.sessions.moment",
                "PT1M",
                "quarkus.http.test-port",
                "0",
                "quarkus.management.test-port",
                "0",
                // A test takes a company of its own, which nobody creates first.
                "nextlevel.tenants.admit-unknown",
                "true");
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (traces != null) {
            traces.close();
        }
        if (directory != null) {
            directory.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static Path home() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "test-servers")).toAbsolutePath(), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties application() {
        var properties = new Properties();
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
