package org.nextlevel.stack.proof;

import java.util.Collection;
import org.nextlevel.stack.server.StackProblem;

/** What was found that must not be. */
public final class Violations {
    private Violations() {}

    /**
     * Nothing was found.
     *
     * @param what names all of it for the problem
     * @throws StackProblem when something was, with how many and the first
     */
    public static void requireNone(String what, Collection<?> found) {
        if (!found.isEmpty()) {
            throw new StackProblem("%s: %d, such as %s"
                    .formatted(what, found.size(), found.iterator().next()));
        }
    }
}
