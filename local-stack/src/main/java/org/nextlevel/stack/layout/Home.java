package org.nextlevel.stack.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder that holds everything one stack writes.
 *
 * @param folder absolute
 * @param once whether the folder is thrown away after one run, so that nothing is prepared for the next start
 */
public record Home(Path folder, boolean once) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** A folder that is kept. */
    public Home(Path folder) {
        this(folder, false);
    }

    /** {@code NEXTLEVEL_HOME} where it is set, else {@code .local} in the repository. */
    public static Home fromEnvironment(Map<String, String> environment, Path root) {
        String named = environment.getOrDefault("NEXTLEVEL_HOME", "");
        return new Home(root.resolve(named.isBlank() ? ".local" : named));
    }

    /** Data that a restart keeps. */
    public Path data(Part part) {
        return folder.resolve("data").resolve(part.id());
    }

    /** Programs unpacked for this stack. */
    public Path programs() {
        return folder.resolve("programs");
    }

    public Path log(Part part) {
        return folder.resolve("log").resolve(part.id() + ".log");
    }

    /** The log of the run before the current one. */
    public Path previousLog(Part part) {
        return folder.resolve("log").resolve(part.id() + ".previous.log");
    }

    /** Names the process of a part while it runs. */
    public Path run(Part part) {
        return folder.resolve("run").resolve(part.id());
    }

    /** By how much the clock of a part is wrong, where it may be. */
    public Path clock(Part part) {
        return folder.resolve("run").resolve(part.id() + ".clock");
    }

    /** Set while the services of the stack run twice. */
    public Mark twice() {
        return new Mark(folder.resolve("run").resolve("twice"));
    }

    /** Set while the stack keeps traces. */
    public Mark traced() {
        return new Mark(folder.resolve("run").resolve("traced"));
    }

    /** Held by the one {@code up} that works on this stack. */
    public Path lock() {
        return folder.resolve("run").resolve("up.lock");
    }

    /** Classes of a part's JVM as its last run left them, which makes the next start faster. */
    public Path classes(Part part) {
        return folder.resolve("cds").resolve(part.id() + ".jsa");
    }

    /** What the demo writes, such as a proposal. */
    public Path documents() {
        return folder.resolve("documents");
    }

    public Path secret(String name) {
        return folder.resolve("secret").resolve(name);
    }

    /** Deletes all that stacks write here; whatever else lies in the folder is not ours. */
    public void clear() {
        contents().forEach(Home::delete);
    }

    private List<Path> contents() {
        return List.of("data", "programs", "log", "run", "cds", "secret", "documents").stream()
                .map(folder::resolve)
                .toList();
    }

    /** Does not follow links: Keycloak's folder links to the installation that all stacks share. */
    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
