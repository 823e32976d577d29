package org.nextlevel.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** Starts the stack and, unless it is left alone, watches it until Ctrl-C. */
record Up(Stack stack, Terminal terminal, UpOptions options) {

    void run() {
        try (FileChannel file = open(stack.layout().home().lock());
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new StackProblem(
                        "Another ./dev up works on this stack: end it with Ctrl-C in its terminal, or use ./dev down.");
            }
            Watch watch = new Watch(stack, terminal);
            OnCtrlC stopping = OnCtrlC.run(() -> {
                watch.end();
                stack.down(terminal);
            });
            startOrForget(stopping);
            if (options.detach()) {
                stopping.forget();
            } else {
                terminal.say("Ctrl-C stops everything.");
                watch.untilNothingRuns();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A start that fails cleans up after itself; parts that ran before are none of its business. */
    private void startOrForget(OnCtrlC stopping) {
        try {
            start();
        } catch (RuntimeException failure) {
            stopping.forget();
            throw failure;
        }
    }

    private void start() {
        long start = System.nanoTime();
        terminal.say("Starting in %s".formatted(stack.layout().home().folder()));
        if (options.twice()) {
            runTwice();
        }
        if (options.traced()) {
            keepTraces();
        }
        stack.up(terminal);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        terminal.say(new Summary(stack.layout().addresses(), took, new StatusTable(stack.status())).text());
    }

    /** A gateway that runs already knows of one instance of each service: it starts anew. */
    private void runTwice() {
        boolean isAlone = !stack.layout().home().twice().isSet();
        stack.runTwice();
        boolean isThere = stack.status().stream()
                .anyMatch(one -> one.part() == Part.API_GATEWAY && one.pid().isPresent());
        if (isAlone && isThere) {
            stack.stop(Part.API_GATEWAY);
        }
    }

    /** Whoever runs already sends its spans nowhere: it starts anew. */
    private void keepTraces() {
        boolean isNew = !stack.layout().home().traced().isSet();
        stack.keepTraces();
        if (isNew) {
            stack.status().stream()
                    .filter(one -> one.pid().isPresent() && one.part().compareTo(Part.TRACES) > 0)
                    .forEach(one -> stack.stop(one.part()));
        }
    }

    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
