package org.nextlevel.stack.operation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.part.PartRunner;
import org.nextlevel.stack.process.Runs;

/** Stops parts in waves, so that none loses another that it still uses. */
public record BringDown(Runs runs, List<PartRunner> runners, Progress progress) {
    private static final List<Set<Part>> WAVES = List.of(
            EnumSet.range(Part.FRAMEWORK_SERVICE, Part.API_GATEWAY_2),
            EnumSet.of(Part.KAFKA, Part.KEYCLOAK, Part.MAIL, Part.TRACES),
            EnumSet.of(Part.POSTGRES));

    /** Returns when every part is gone. */
    public void run() {
        for (Set<Part> wave : WAVES) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                runners.stream()
                        .filter(runner -> wave.contains(runner.part()))
                        .forEach(runner -> threads.execute(() -> end(runner)));
            }
        }
    }

    private void end(PartRunner runner) {
        long start = System.nanoTime();
        var process = runs.live(runner.part());
        // Forgotten first: whoever watches knows by that that the end is wanted.
        runs.forget(runner.part());
        process.ifPresent(running -> {
            runner.stop(running);
            progress.stopped(runner.part(), Duration.ofNanos(System.nanoTime() - start));
        });
    }
}
