package org.nextlevel.systemtest;

import java.time.Duration;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.Progress;

/** Shows in the build's output how the parts start. */
record PrintedProgress() implements Progress {
    @Override
    public void ready(Part part, Duration took) {
        System.out.printf("%s ready after %d ms%n", part, took.toMillis());
    }

    @Override
    public void alreadyRunning(Part part) {
        throw new IllegalStateException("%s runs on data that should be new".formatted(part));
    }

    @Override
    public void stopped(Part part, Duration took) {
        System.out.printf("%s stopped after %d ms%n", part, took.toMillis());
    }
}
