package org.nextlevel.framework.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** The mappings that ship with the product, by name: one file each under {@code mappings/}. */
@ApplicationScoped
public class Mappings {
    private static final List<String> NAMES = List.of("financial-times-2");
    private final Map<String, Mapping> byName = new TreeMap<>();

    Mappings() {
        ObjectMapper yaml = new YAMLMapper();
        for (String name : NAMES) {
            try (InputStream file = Mappings.class.getResourceAsStream("/mappings/%s.yaml".formatted(name))) {
                byName.put(name, yaml.readValue(file, Mapping.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The tree of a document in our own shape.
     *
     * @param name of the mapping; null when the source has our shape already
     * @throws Invalid when there is no such mapping, or the source does not have the shape that it expects
     */
    public JsonNode apply(String name, JsonNode source) {
        if (name == null) {
            return source;
        }
        Mapping mapping = byName.get(name);
        if (mapping == null) {
            throw new Invalid(List.of(Violation.of(
                    "mapping",
                    "there is no mapping '%s'; there is: %s".formatted(name, String.join(", ", byName.keySet())))));
        }
        return mapping.applyTo(source);
    }
}
