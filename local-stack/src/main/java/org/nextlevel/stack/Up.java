package org.nextlevel.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.nextlevel.stack.server.StackProblem;

/** Starts the stack and, unless it is left alone, watches it until Ctrl-C. */
record Up(Stack stack, Terminal terminal, boolean detach) {

    void run() {
        try (FileChannel file = open(stack.layout().home().lock());
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new StackProblem(
                        "Another ./dev up works on this stack: end it with Ctrl-C in its terminal, or use ./dev down.");
            }
            Thread stopper = new Thread(() -> stack.down(terminal), "ctrl-c");
            Runtime.getRuntime().addShutdownHook(stopper);
            start();
            if (detach) {
                Runtime.getRuntime().removeShutdownHook(stopper);
            } else {
                terminal.say("Ctrl-C stops everything.");
                new Watch(stack, terminal).untilNothingRuns();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void start() {
        long start = System.nanoTime();
        terminal.say("Starting in %s".formatted(stack.layout().home().folder()));
        stack.up(terminal);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        terminal.say(new Summary(stack.layout().addresses(), took, new StatusTable(stack.status())).text());
    }

    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
