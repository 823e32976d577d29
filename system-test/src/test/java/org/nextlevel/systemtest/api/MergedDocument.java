package org.nextlevel.systemtest.api;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the description of the whole API is: as the gateway's build made it, and as it was released. */
public final class MergedDocument {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));

    private MergedDocument() {}

    /** What the gateway serves, as JSON. */
    public static String json() {
        return json(ROOT.resolve("api-gateway/target/openapi/openapi.yaml"));
    }

    /** The document of the last release, {@code nextlevel-<version>.yaml}, as JSON; empty before the first. */
    static Optional<String> released() {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/api/released"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .max((one, other) -> Arrays.compare(version(one), version(other)))
                    .map(MergedDocument::json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] version(Path file) {
        return Arrays.stream(
                        file.getFileName().toString().replaceAll("[^0-9.]", "").split("\\."))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
