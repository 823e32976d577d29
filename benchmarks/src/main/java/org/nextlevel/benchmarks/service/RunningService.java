package org.nextlevel.benchmarks.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.server.FreePort;
import org.nextlevel.testkit.Tokens;

/** A build of a service that runs with the heap that a local stack gives it, and trusts the tokens of the tests. */
public final class RunningService implements AutoCloseable {
    private final String name;
    private final Process process;
    private final URI address;

    private RunningService(String name, Process process, URI address) {
        this.name = name;
        this.process = process;
        this.address = address;
    }

    /**
     * Returns when it answers.
     *
     * @param build its {@code quarkus-app}
     * @param settings where its database and Kafka are, and whatever it needs beside
     */
    public static RunningService start(Path build, Path folder, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = FreePort.any();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dnextlevel.operator.port=" + FreePort.any(),
                "-Dnextlevel.user-name-key=the-key-of-the-benchmark",
                "-Dnextlevel.leaving-key=the-leaving-key-of-the-benchmark",
                "-Dnextlevel.sessions.moment=PT1M",
                "-Dnextlevel.tenants.admit-unknown=true"));
        Tokens.trust().forEach((key, value) -> command.add("-D%s=%s".formatted(key, value)));
        settings.forEach((key, value) -> command.add("-D%s=%s".formatted(key, value)));
        command.addAll(List.of("-jar", build.resolve("quarkus-run.jar").toString()));
        String name = build.toAbsolutePath().normalize().getParent().getFileName() + "-" + port;
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var service = new RunningService(name, process, URI.create("http://127.0.0.1:" + port));
        service.await(folder);
        return service;
    }

    private void await(Path folder) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest live =
                    HttpRequest.newBuilder(address.resolve("/q/health/live")).build();
            while (!isLive(client, live)) {
                if (!process.isAlive()) {
                    throw new IOException(name + " did not start: see " + folder);
                }
                Thread.sleep(Duration.ofMillis(200));
            }
        }
    }

    private static boolean isLive(HttpClient client, HttpRequest live) throws InterruptedException {
        try {
            return client.send(live, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /** Processor time that it took so far. */
    public double processorSeconds() {
        return new Processors(process.toHandle()).seconds();
    }

    /** The folder of the build, and the port. */
    public String name() {
        return name;
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
