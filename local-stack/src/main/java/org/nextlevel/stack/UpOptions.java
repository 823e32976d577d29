package org.nextlevel.stack;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.stack.server.StackProblem;

/**
 * How the stack is to come up.
 *
 * @param detach whether it is left alone once it runs
 * @param twice whether two instances of each service and of the gateway run
 */
record UpOptions(boolean detach, boolean twice) {
    private static final List<String> TWICE = List.of("--replicas", "2");

    /** What was typed after {@code up}. */
    static UpOptions of(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        boolean detach = rest.remove("--detach");
        boolean twice = rest.equals(TWICE);
        if (!twice && !rest.isEmpty()) {
            throw new StackProblem("up knows no '%s'; it takes --detach, --replicas 2, both, or nothing."
                    .formatted(String.join(" ", rest)));
        }
        return new UpOptions(detach, twice);
    }
}
