package org.nextlevel.k8s.rendered;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The fields of resources for which nobody publishes a model in Java: those that the manifests use, written by hand after the
 * documentation of the operators. What is misspelt later is found by them; what was misunderstood when they were written is not. A line is a kind and the path of a value; {@code []} is a list, {@code *} any key.
 */
public final class KnownFields {
    private static final Set<String> LINES = read();

    private KnownFields() {}

    /** The paths of a manifest's values that are in no line. */
    public static List<String> unknown(Manifest manifest) {
        Set<String> paths = new TreeSet<>();
        collect(manifest.json(), "", paths);
        String kind = manifest.at("/kind").asText();
        return paths.stream()
                .filter(path ->
                        !path.matches("apiVersion|kind|metadata\\.(name|namespace|labels\\..*|annotations\\..*)"))
                .map(path -> kind + " " + path)
                .filter(path -> LINES.stream().noneMatch(line -> stands(line, path)))
                .toList();
    }

    private static void collect(JsonNode node, String path, Set<String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(one ->
                            collect(one.getValue(), path.isEmpty() ? one.getKey() : path + "." + one.getKey(), into));
        } else if (node.isArray()) {
            node.forEach(one -> collect(one, path + "[]", into));
        } else {
            into.add(path);
        }
    }

    private static boolean stands(String line, String path) {
        return line.equals(path) || line.endsWith("*") && path.startsWith(line.substring(0, line.length() - 1));
    }

    private static Set<String> read() {
        try (InputStream file = KnownFields.class.getResourceAsStream("/known-fields.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
