package org.nextlevel.images.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.nextlevel.images.archive.ImageFolder;
import org.nextlevel.images.archive.Scratch;
import org.nextlevel.images.archive.Service;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.Progress;
import org.nextlevel.stack.part.HealthProbe;
import org.nextlevel.stack.server.StackProblem;

/** What images are started beside: a database, a broker and an identity provider of their own. */
final class Surroundings implements AutoCloseable {
    private static final long MINUTES_TO_END = 5;

    private final Path work;
    private final Stack stack;
    private final HealthProbe probe = new HealthProbe(HttpClient.newHttpClient());

    private Surroundings(Path work, Stack stack) {
        this.work = work;
        this.stack = stack;
    }

    /** Everything runs that services need. */
    static Surroundings begin(ImageFolder folder) {
        Path work = Scratch.folder(folder.work());
        Stack stack = Stack.of(folder.root(), Addresses.free(), new Home(work.resolve("stack"), true));
        stack.only(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK).up(Progress.silent());
        return new Surroundings(work, stack);
    }

    Stack stack() {
        return stack;
    }

    /** A folder for what is made of a service, which is there and empty; it goes when this ends. */
    Path folder(Service service) {
        return Scratch.folder(work.resolve(service.toString()));
    }

    /**
     * Starts a container and tells it to end when it is ready; returns when it did.
     *
     * @param option of the JVM in addition to the image's
     * @param log what it prints is appended here
     * @return what it took to become ready
     */
    Start runUntilReady(Service service, Container container, String option, Path log) {
        Part part = Part.named(service.toString());
        String ready = stack.layout().addresses().url(part) + "/q/health/ready";
        long begun = System.nanoTime();
        Process process = container.start(stack.environment(part), option, log);
        try {
            Await.until("The start of " + service, () -> {
                if (!process.isAlive()) {
                    throw new StackProblem("%s did not start, its log ends with: %s".formatted(service, end(log)));
                }
                return probe.answers(ready);
            });
            return new Start(
                    Duration.ofNanos(System.nanoTime() - begun),
                    process.info().totalCpuDuration().orElse(Duration.ZERO));
        } finally {
            end(process);
        }
    }

    @Override
    public void close() {
        stack.down(Progress.silent());
        Scratch.delete(work);
    }

    private static void end(Process container) {
        container.destroy();
        try {
            if (!container.waitFor(MINUTES_TO_END, TimeUnit.MINUTES)) {
                container.destroyForcibly();
                throw new StackProblem("The container did not end within %d minutes.".formatted(MINUTES_TO_END));
            }
        } catch (InterruptedException interrupted) {
            container.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while a container ended.", interrupted);
        }
    }

    /** The last that a log says. */
    static String end(Path log) {
        try {
            String text = Files.readString(log);
            return text.substring(Math.max(0, text.length() - 1_000)).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
