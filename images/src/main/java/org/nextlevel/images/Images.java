package org.nextlevel.images;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.nextlevel.images.archive.Archive;
import org.nextlevel.images.archive.ImageFolder;
import org.nextlevel.images.archive.Service;
import org.nextlevel.images.base.LocalBase;
import org.nextlevel.images.running.StartTimes;
import org.nextlevel.images.running.Training;
import org.nextlevel.stack.server.StackProblem;

/** The commands {@code ./dev images}, {@code ./dev base-image} and {@code ./dev start-times}. */
public final class Images {
    private static final int ORDINARY_TIMES = 5;

    private final ImageFolder folder;

    Images(ImageFolder folder) {
        this.folder = folder;
    }

    /** Exits with 0 when the command did what it says, else with 1 after one sentence on the error stream. */
    public static void main(String[] arguments) {
        try {
            Path root = Path.of(System.getProperty("nextlevel.root", "")).toAbsolutePath();
            new Images(new ImageFolder(root)).run(List.of(arguments));
        } catch (StackProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        } catch (UncheckedIOException failure) {
            System.err.println(
                    "A file could not be read or written: " + failure.getCause().getMessage());
            System.exit(1);
        }
    }

    /** Runs one command; the first argument is its name. */
    void run(List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (command) {
            case "images" -> images(ImageOptions.of(rest));
            case "base-image" -> baseImage(rest);
            case "start-times" -> startTimes(rest);
            default ->
                throw new StackProblem("There is no command '%s'; the commands are images, base-image, start-times."
                        .formatted(command));
        }
    }

    private void images(ImageOptions options) {
        if (options.trained()) {
            try (Training training = Training.begin(folder)) {
                each(service -> new ServiceImage(folder, service, options).build(training));
            }
        } else {
            each(service -> new ServiceImage(folder, service, options).build());
        }
    }

    private void each(Function<Service, Archive> build) {
        for (Service service : Service.values()) {
            Archive archive = build.apply(service);
            say("%-20s %4d MiB  %s  %s"
                    .formatted(service, archive.megabytes(), archive.digest(), folder.shown(archive.file())));
        }
    }

    private void baseImage(List<String> rest) {
        if (!rest.isEmpty()) {
            throw new StackProblem("base-image takes nothing more, but got '%s'.".formatted(String.join(" ", rest)));
        }
        Archive archive = new LocalBase(folder).build();
        String file = folder.shown(archive.file());
        say("%s, %d MiB: ./dev images --base %s".formatted(file, archive.megabytes(), file));
    }

    private void startTimes(List<String> rest) {
        if (rest.size() > 1 || !String.join("", rest).matches("([1-9][0-9]?)?")) {
            throw new StackProblem("start-times takes how often each image is started, at most 99, but got '%s'."
                    .formatted(String.join(" ", rest)));
        }
        int times = rest.isEmpty() ? ORDINARY_TIMES : Integer.parseInt(rest.getFirst());
        new StartTimes(folder, times).measure(Images::say);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
