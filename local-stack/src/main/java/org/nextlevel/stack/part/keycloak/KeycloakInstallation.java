package org.nextlevel.stack.part.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.stack.server.Program;
import org.nextlevel.stack.server.StackProblem;

/**
 * Keycloak as the Maven build unpacked it. All stacks of a repository share it; only {@link #build} writes to it.
 *
 * @param folder with Keycloak's {@code lib} and {@code conf}
 */
public record KeycloakInstallation(Path folder) {
    private static final List<String> OPTIONS =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    /** The one of a repository. */
    public static KeycloakInstallation in(Path root) {
        Path unpacked = root.resolve("local-stack/target/keycloak");
        try (Stream<Path> versions = Files.isDirectory(unpacked) ? Files.list(unpacked) : Stream.empty()) {
            return new KeycloakInstallation(
                    versions.filter(Files::isDirectory).max(Path::compareTo).orElse(unpacked));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails, and says what to do, when the build did not unpack it yet. */
    public void requireUnpacked() {
        if (!Files.exists(folder.resolve("lib/quarkus-run.jar"))) {
            throw new StackProblem(
                    "Keycloak is not unpacked in %s: ./dev up does it, or mvn -DskipTests package.".formatted(folder));
        }
    }

    /** Lets Keycloak settle its build-time options, once; a stack that comes second waits. */
    public void build(Path log) {
        Path marker = folder.resolve("built-with");
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(marker) || !Files.readString(marker).equals(OPTIONS.toString())) {
                run(log);
                Files.writeString(marker, OPTIONS.toString());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void run(Path log) {
        // One compiler makes it in less than two thirds of the processor time.
        List<String> arguments = new ArrayList<>(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        arguments.addAll(program(folder));
        arguments.addAll(OPTIONS);
        try {
            if (Program.java(arguments, log).start().waitFor() != 0) {
                throw new StackProblem("Keycloak could not be built: see %s.".formatted(log));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What its own kc.sh passes to java; without that script in between, the process we know is Keycloak itself. */
    public static List<String> program(Path keycloakHome) {
        return List.of(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + keycloakHome,
                "-Djboss.server.config.dir=" + keycloakHome.resolve("conf"),
                "-cp",
                keycloakHome.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
