package org.nextlevel.images.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.nextlevel.images.archive.Scratch;

/**
 * An image laid out in a folder, as a container engine does it.
 *
 * @param root what a container of it sees as its root
 * @param config what the image says about its containers
 * @param layers how many bytes each takes in the archive, the topmost last
 */
public record UnpackedImage(Path root, JsonNode config, List<Long> layers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Unpacks an archive below a folder that is there and empty. */
    public static UnpackedImage of(Path archive, Path folder) {
        Path parts = folder.resolve("archive");
        Path root = folder.resolve("root");
        try {
            Files.createDirectories(root);
            try (InputStream file = new BufferedInputStream(Files.newInputStream(archive))) {
                Tar.extract(file, parts);
            }
            JsonNode manifest = blob(
                    parts, JSON.readTree(parts.resolve("index.json").toFile()).at("/manifests/0"));
            List<Long> layers = new ArrayList<>();
            for (JsonNode layer : manifest.get("layers")) {
                layers.add(layer.get("size").asLong());
                try (InputStream file = new GZIPInputStream(Files.newInputStream(file(parts, layer)))) {
                    Tar.extract(file, root);
                }
            }
            return new UnpackedImage(root, blob(parts, manifest.get("config")).get("config"), layers);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            Scratch.delete(parts);
        }
    }

    public List<String> entryPoint() {
        return JSON.convertValue(
                config.get("Entrypoint"), JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        for (JsonNode variable : config.get("Env")) {
            String[] parts = variable.asText().split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return environment;
    }

    /** Number of the user and of the group, with a colon between. */
    public String user() {
        return config.get("User").asText();
    }

    private static JsonNode blob(Path parts, JsonNode described) throws IOException {
        return JSON.readTree(file(parts, described).toFile());
    }

    private static Path file(Path parts, JsonNode described) {
        return parts.resolve("blobs").resolve(described.get("digest").asText().replace(':', '/'));
    }
}
