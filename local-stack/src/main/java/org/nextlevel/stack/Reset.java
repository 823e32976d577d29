package org.nextlevel.stack;

import java.util.List;
import java.util.Locale;
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
        home.clear();
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
}
