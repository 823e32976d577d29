package org.nextlevel.stack;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.stack.server.StackProblem;

/**
 * How the stack is to come up.
 *
 * @param detach whether it is left alone once it runs
 * @param twice whether two instances of each service and of the gateway run
 * @param traced whether all traces are kept
 */
record UpOptions(boolean detach, boolean twice, boolean traced) {
    private static final List<String> TWICE = List.of("--replicas", "2");

    /** What was typed after {@code up}. */
    static UpOptions of(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        boolean detach = rest.remove("--detach");
        boolean traced = rest.remove("--traces");
        boolean twice = rest.equals(TWICE);
        if (!twice && !rest.isEmpty()) {
            throw new StackProblem(
                    "up knows no '%s'; it takes --detach, --traces, --replicas 2, all of them, or nothing."
                            .formatted(String.join(" ", rest)));
        }
        return new UpOptions(detach, twice, traced);
    }
}
