package org.nextlevel.benchmarks.reassess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.nextlevel.stack.server.FreePort;

/** A running advisor-service with the heap that a local stack gives it. */
final class Service implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;

    private Service(Process process) {
        this.process = process;
    }

    /** Returns when it answers; it asks nobody for keys, since nobody calls it. */
    static Service start(Path root, Path folder, String database, String kafka) throws IOException {
        int port = FreePort.any();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Xlog:gc:file=" + folder.resolve("gc.log"),
                        "-jar",
                        root.resolve("advisor-service/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("advisor-service.log").toFile());
        builder.environment().putAll(environment(port, database, kafka));
        var service = new Service(builder.start());
        service.await(URI.create("http://127.0.0.1:%d/q/health/live".formatted(port)), folder);
        return service;
    }

    private static Map<String, String> environment(int port, String database, String kafka) {
        return Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka,
                "QUARKUS_OIDC_TENANT_ENABLED",
                "false",
                "NEXTLEVEL_DB_URL",
                database,
                "NEXTLEVEL_USER_NAME_KEY",
                "the-key-of-the-benchmark");
    }

    private void await(URI health, Path folder) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, health)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IOException("advisor-service did not start: see " + folder);
                }
                Thread.sleep(Duration.ofMillis(200));
            }
        } catch (InterruptedException e) {
            throw new IOException("Interrupted while advisor-service started", e);
        }
    }

    private static boolean answers(HttpClient client, URI health) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /** Has it collect all that nobody holds any more. */
    void collect() {
        try {
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process.pid()),
                            "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Processor time that it took since it started: what does not grow when others are at work on the machine. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
