package org.nextlevel.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.server.StackProblem;

/** Stops the stack and deletes all it has written. */
record Reset(Stack stack, Terminal terminal, boolean confirmed) {

    void run() {
        Home home = stack.layout().home();
        if (!confirmed && !confirm(home)) {
            terminal.say("Nothing was deleted.");
            return;
        }
        stack.down(terminal);
        home.contents().forEach(Reset::delete);
        terminal.say("Deleted the data in %s.".formatted(home.folder()));
    }

    private static boolean confirm(Home home) {
        if (System.console() == null || !System.console().isTerminal()) {
            throw new StackProblem(
                    "reset deletes all data in %s; say --yes when nobody can be asked.".formatted(home.folder()));
        }
        String answer = System.console().readLine("Delete all data in %s? [y/N] ", home.folder());
        return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
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
