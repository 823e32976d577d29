package org.nextlevel.images.running;

import java.nio.file.Files;
import java.nio.file.Path;
import org.nextlevel.images.archive.Archive;
import org.nextlevel.images.archive.ImageFolder;
import org.nextlevel.images.archive.Scratch;
import org.nextlevel.images.archive.Service;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.server.StackProblem;

/**
 * Starts images once, and keeps what their JVMs learned of the classes, so that containers start faster: the AOT cache of the JDK.
 * It fits the very files and the very JVM alone.
 */
public final class Training implements AutoCloseable {
    private static final String CACHE = "app.aot";

    private final Surroundings surroundings;

    private Training(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Everything runs that services need. */
    public static Training begin(ImageFolder folder) {
        return new Training(Surroundings.begin(folder));
    }

    /** What the images are trained beside. */
    public Stack stack() {
        return surroundings.stack();
    }

    /** The cache of one image, until this ends. */
    public Path cache(Service service, Archive archive) {
        Path folder = surroundings.folder(service);
        Path writable = Scratch.writable(folder.resolve("writable"));
        UnpackedImage image = UnpackedImage.of(archive.file(), Scratch.folder(folder.resolve("image")));
        Path log = folder.resolve("log");
        // It is written while the JVM ends.
        surroundings.runUntilReady(service, new Container(image, writable), "-XX:AOTCacheOutput=/tmp/" + CACHE, log);
        Path cache = writable.resolve(CACHE);
        if (!Files.exists(cache)) {
            throw new StackProblem(
                    "%s wrote no cache, its log ends with: %s".formatted(service, Surroundings.end(log)));
        }
        return cache;
    }

    @Override
    public void close() {
        surroundings.close();
    }
}
