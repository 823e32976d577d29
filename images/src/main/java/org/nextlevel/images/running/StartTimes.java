package org.nextlevel.images.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nextlevel.images.archive.ImageFolder;
import org.nextlevel.images.archive.Scratch;
import org.nextlevel.images.archive.Service;
import org.nextlevel.stack.server.StackProblem;

/**
 * How long containers of the images that were made take to become ready, with the cache that lies in them and without it.
 *
 * @param times how often each is started
 */
public record StartTimes(ImageFolder folder, int times) {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final String WITHOUT = "-XX:AOTMode=off";

    /** A JVM that does not take the cache does not start either. */
    private static final String WITH = "-XX:AOTMode=on";

    /**
     * Starts each with and without the cache in turn, one at a time, once beforehand.
     *
     * @param say is told a table by and by
     * @throws StackProblem when an image is missing or has no cache
     */
    public void measure(Consumer<String> say) {
        for (Service service : Service.values()) {
            requireThere(service);
        }
        say.accept("The median of %d starts until ready, and what of a processor they took:".formatted(times));
        say.accept("%-20s %10s %10s %12s %10s %12s %10s"
                .formatted("", "image MiB", "cache MiB", "without s", "processor", "with s", "processor"));
        try (Surroundings surroundings = Surroundings.begin(folder)) {
            for (Service service : Service.values()) {
                say.accept(row(surroundings, service));
            }
        }
    }

    private String row(Surroundings surroundings, Service service) {
        Path work = surroundings.folder(service);
        UnpackedImage image = UnpackedImage.of(folder.archive(service), Scratch.folder(work.resolve("image")));
        if (image.entryPoint().stream().noneMatch(word -> word.startsWith("-XX:AOTCache="))) {
            throw new StackProblem("The image of %s has no cache: ./dev images --aot makes one.".formatted(service));
        }
        List<Start> without = new ArrayList<>();
        List<Start> with = new ArrayList<>();
        for (int time = 0; time <= times; time++) {
            without.add(start(surroundings, service, image, WITHOUT, work));
            with.add(start(surroundings, service, image, WITH, work));
        }
        // The first of all migrates the database, and reads files for the first time.
        Start slow = Start.median(without.subList(1, without.size()));
        Start fast = Start.median(with.subList(1, with.size()));
        long cache = image.layers().getLast();
        return "%-20s %10d %10d %12s %10s %12s %10s"
                .formatted(
                        service,
                        (image.layers().stream().mapToLong(Long::longValue).sum() - cache) / MEBIBYTE,
                        cache / MEBIBYTE,
                        seconds(slow.time()),
                        seconds(slow.processor()),
                        seconds(fast.time()),
                        seconds(fast.processor()));
    }

    private static Start start(
            Surroundings surroundings, Service service, UnpackedImage image, String option, Path work) {
        Container container = new Container(image, Scratch.writable(work.resolve("writable")));
        return surroundings.runUntilReady(service, container, option, work.resolve("log"));
    }

    private void requireThere(Service service) {
        if (!Files.exists(folder.archive(service))) {
            throw new StackProblem("There is no image of %s: ./dev images --aot makes it.".formatted(service));
        }
    }

    private static String seconds(Duration time) {
        return "%.1f".formatted(time.toMillis() / 1000.0);
    }
}
