package org.nextlevel.stack.proof;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;

/** Harms a stack on which the demo was told, and looks whether what is promised holds. */
public interface Proof {
    /**
     * Runs it once.
     *
     * @param say is told the figures
     * @throws org.nextlevel.stack.server.StackProblem when something does not hold, with what
     */
    void run(Stack stack, RandomGenerator random, Consumer<String> say);

    /** Whether its JVMs run with all that they have in a cluster, both compilers above all, which takes longer to begin. */
    default boolean asInACluster() {
        return false;
    }
}
