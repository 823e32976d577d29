package org.nextlevel.stack.demo.script;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the demo's company uses and what its engineer did.
 *
 * @param framework key of the framework
 * @param draft what the draft is, in words
 * @param file of the framework, relative to the repository; null when a starter of the same key is taken
 * @param mapping that the file needs; null for none
 * @param levels user name → key of the level that the person is at
 * @param target level that the engineer aims for
 */
public record Script(
        String framework,
        String draft,
        String file,
        String mapping,
        Map<String, String> levels,
        String target,
        List<Work> evidence) {

    /**
     * A piece of work that becomes evidence.
     *
     * @param claims competencies that it shows at the target level
     */
    public record Work(int monthsAgo, String summary, List<String> claims) {}

    /** The real framework where its file is there, else the starter that ships with the product. */
    public static Script of(Path root) {
        Script real = read("financial-times");
        return Files.isReadable(root.resolve(real.file())) ? real : read("general-ladder");
    }

    /** The starter that ships with the product. */
    public static Script ofStarter() {
        return read("general-ladder");
    }

    private static Script read(String name) {
        try (InputStream file = Script.class.getResourceAsStream("/demo/" + name + ".json")) {
            return new ObjectMapper().readValue(file, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
