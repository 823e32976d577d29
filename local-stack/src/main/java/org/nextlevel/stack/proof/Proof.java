package org.nextlevel.stack.proof;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.server.StackProblem;

/** Harms a stack on which the demo was told, and looks whether what is promised holds. */
public interface Proof {
    /**
     * Runs it once.
     *
     * @param say is told the figures
     * @throws StackProblem when something does not hold, with what
     */
    void run(Stack stack, RandomGenerator random, Consumer<String> say);

    /** Where the parts of its stack listen, on ports that are free. */
    default Addresses addresses() {
        return Addresses.free();
    }

    /** Prepares the home of its stack, before anything runs in it. */
    default void furnish(Home home) {}

    /** Leaves in that home whatever its stack wrote, when nothing runs any more. */
    default void leave() {}

    /**
     * The same, which goes on for that long.
     *
     * @throws StackProblem when it takes as long as it takes
     */
    default Proof lasting(Duration time) {
        throw new StackProblem("This proof takes no --minutes.");
    }

    /** Whether its JVMs run with all that they have in a cluster, both compilers above all, which takes longer to begin. */
    default boolean asInACluster() {
        return false;
    }
}
