package org.nextlevel.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.images.base.Base;
import org.nextlevel.stack.server.StackProblem;

/**
 * How images are to be made.
 *
 * @param base with the JVM that runs the service
 * @param fonts a folder of TrueType fonts for scripts that advisor-service does not bring along
 * @param revision of the source, as its version control names it
 * @param source where the source is read
 * @param trained whether each is started once and keeps what its JVM learned of the classes
 */
record ImageOptions(
        Base base, Optional<Path> fonts, Optional<String> revision, Optional<String> source, boolean trained) {
    private static final Set<String> NAMES = Set.of("--base", "--fonts", "--revision", "--source");

    /** What was typed after {@code images}. */
    static ImageOptions of(List<String> arguments) {
        List<String> pairs = new ArrayList<>(arguments);
        boolean trained = pairs.remove("--aot");
        Map<String, String> values = values(pairs);
        return new ImageOptions(
                Base.of(values.getOrDefault("--base", Base.OFFICIAL)),
                Optional.ofNullable(values.get("--fonts")).map(ImageOptions::folder),
                Optional.ofNullable(values.get("--revision")),
                Optional.ofNullable(values.get("--source")),
                trained);
    }

    private static Map<String, String> values(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String name = words.next();
            if (!NAMES.contains(name) || !words.hasNext()) {
                throw new StackProblem(
                        "images takes --base with a reference or an archive, --fonts with a folder, --revision and --source with text, and --aot, but got '%s'."
                                .formatted(String.join(" ", arguments)));
            }
            values.put(name, words.next());
        }
        return values;
    }

    private static Path folder(String name) {
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw new StackProblem("--fonts is '%s', which is no folder.".formatted(name));
        }
        return folder;
    }
}
