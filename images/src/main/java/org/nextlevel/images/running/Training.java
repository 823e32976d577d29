package org.nextlevel.images.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.nextlevel.images.archive.Archive;
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

/**
 * Starts images once, beside a database, a broker and an identity provider of their own, and keeps what their JVMs learned
 * of the classes, so that containers start faster: the AOT cache of the JDK. It fits the very files and the very JVM alone.
 */
public final class Training implements AutoCloseable {
    private static final String CACHE = "app.aot";
    private static final long MINUTES_TO_WRITE = 5;

    private final Path work;
    private final Stack stack;
    private final HealthProbe probe = new HealthProbe(HttpClient.newHttpClient());

    private Training(Path work, Stack stack) {
        this.work = work;
        this.stack = stack;
    }

    /** Everything runs that services need. */
    public static Training begin(ImageFolder folder) {
        Path work = Scratch.folder(folder.work());
        Stack stack = Stack.of(folder.root(), Addresses.free(), new Home(work.resolve("stack"), true));
        stack.only(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK).up(Progress.silent());
        return new Training(work, stack);
    }

    /** What the images are trained beside. */
    public Stack stack() {
        return stack;
    }

    /** The cache of one image, until this ends. */
    public Path cache(Service service, Archive archive) {
        Path folder = Scratch.folder(work.resolve(service.toString()));
        Path writable = Scratch.writable(folder.resolve("writable"));
        Path log = folder.resolve("log");
        UnpackedImage image = UnpackedImage.of(archive.file(), Scratch.folder(folder.resolve("image")));
        Part part = Part.named(service.toString());
        Process container =
                new Container(image, writable).start(stack.environment(part), "-XX:AOTCacheOutput=/tmp/" + CACHE, log);
        try {
            Await.until("The training of " + service, () -> {
                if (!container.isAlive()) {
                    throw new StackProblem(
                            "%s did not start in training, its log ends with: %s".formatted(service, end(log)));
                }
                return probe.answers(stack.layout().addresses().url(part) + "/q/health/ready");
            });
        } finally {
            end(container);
        }
        Path cache = writable.resolve(CACHE);
        if (!Files.exists(cache)) {
            throw new StackProblem("%s wrote no cache, its log ends with: %s".formatted(service, end(log)));
        }
        return cache;
    }

    @Override
    public void close() {
        stack.down(Progress.silent());
        Scratch.delete(work);
    }

    /** The cache is written while the JVM ends. */
    private static void end(Process container) {
        container.destroy();
        try {
            if (!container.waitFor(MINUTES_TO_WRITE, TimeUnit.MINUTES)) {
                container.destroyForcibly();
                throw new StackProblem("The cache was not written within %d minutes.".formatted(MINUTES_TO_WRITE));
            }
        } catch (InterruptedException interrupted) {
            container.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while a cache was written.", interrupted);
        }
    }

    private static String end(Path log) {
        try {
            String text = Files.readString(log);
            return text.substring(Math.max(0, text.length() - 1_000)).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
