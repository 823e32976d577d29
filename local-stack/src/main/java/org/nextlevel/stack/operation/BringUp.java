package org.nextlevel.stack.operation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.part.PartRunner;
import org.nextlevel.stack.process.Running;
import org.nextlevel.stack.process.Runs;
import org.nextlevel.stack.server.StackProblem;

/** Starts parts at the same time, each as soon as those that it needs are ready. */
public final class BringUp {
    private final Layout layout;
    private final Runs runs;
    private final List<PartRunner> runners;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final List<PartRunner> begun = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    /** Gives up, and stops what it began, as soon as {@code cancelled} turns true. */
    public BringUp(Layout layout, Runs runs, List<PartRunner> runners, Progress progress, BooleanSupplier cancelled) {
        this.layout = layout;
        this.runs = runs;
        this.runners = runners;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** Returns when every part is ready; otherwise stops what it began and fails with the first reason. */
    public void run() {
        List<PartRunner> missing = runners.stream()
                .filter(runner -> runs.live(runner.part()).isEmpty())
                .toList();
        new Preflight(layout).check(missing);
        Map<Part, CompletableFuture<Void>> steps = new EnumMap<>(Part.class);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (PartRunner runner : runners) {
                CompletableFuture<?>[] needed = runner.part().needs().stream()
                        .map(steps::get)
                        .filter(step -> step != null)
                        .toArray(CompletableFuture[]::new);
                steps.put(
                        runner.part(),
                        CompletableFuture.allOf(needed)
                                .thenRunAsync(() -> attempt(runner, missing.contains(runner)), threads));
            }
            CompletableFuture.allOf(steps.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException oneFailed) {
            new BringDown(runs, List.copyOf(begun), progress).run();
            throw failure.get();
        }
    }

    private void attempt(PartRunner runner, boolean missing) {
        try {
            bring(runner, missing);
        } catch (RuntimeException reason) {
            failure.compareAndSet(null, reason);
            throw reason;
        } catch (Error broken) {
            // The others must learn of it, or they would wait for nothing.
            failure.compareAndSet(
                    null, new StackProblem("%s could not be started: %s".formatted(runner.part(), broken), broken));
            throw broken;
        }
    }

    private void bring(PartRunner runner, boolean missing) {
        long began = System.nanoTime();
        PartStart start = new PartStart(runner, layout.home(), () -> failure.get() != null || cancelled.getAsBoolean());
        if (missing) {
            start.requireSense();
            begun.add(runner);
            ProcessHandle process = start.launch();
            runs.save(runner.part(), Running.of(process));
            start.awaitReady(process);
        } else {
            progress.alreadyRunning(runner.part());
            start.awaitReady(runs.live(runner.part()).orElseThrow());
        }
        runner.prepare();
        if (missing) {
            progress.ready(runner.part(), Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
