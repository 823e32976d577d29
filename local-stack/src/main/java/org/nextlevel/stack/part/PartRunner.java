package org.nextlevel.stack.part;

import java.time.Duration;
import java.util.Map;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.Ending;

/** Knows how one part of one stack runs. Not how the parts depend on each other: that is {@link Part#needs()}. */
public interface PartRunner {
    Part part();

    /** Fails with one sentence when the part cannot be started because something has not been built. */
    void requireBuilt();

    /** What the process is told as environment, by which it finds the others and they know it. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** Starts the process, which then lives on its own. */
    ProcessHandle launch();

    /** Whether the part answers right now; quick, never fails. */
    boolean ready();

    /** Sets up, each time the part has become ready, what others expect to find in it. */
    default void prepare() {}

    /** Ends the process without loss and returns when it is gone. */
    default void stop(ProcessHandle process) {
        // On its first end a JVM also writes its classes for the next start, which takes a while on a busy machine.
        Ending.of(process, Duration.ofSeconds(90));
    }
}
