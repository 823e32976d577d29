package org.nextlevel.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiSerializer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Every component name means the same in all documents, and every path has one owner. */
final class OneMeaning {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> components = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    /** Refuses a document that contradicts one that was added before. */
    void add(String document, OpenAPI api) throws IOException {
        JsonNode root = JSON.readTree(OpenApiSerializer.serialize(api, Format.JSON));
        root.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(component ->
                                same(document, kind.getKey() + "/" + component.getKey(), component.getValue())));
        root.path("paths").fieldNames().forEachRemaining(path -> own(document, path));
    }

    private void same(String document, String name, JsonNode content) {
        JsonNode known = components.putIfAbsent(name, content);
        if (known != null && !known.equals(content)) {
            throw new IllegalStateException(
                    "%s gives components/%s another content than a document before it: %s instead of %s"
                            .formatted(document, name, content, known));
        }
    }

    private void own(String document, String path) {
        String owner = paths.putIfAbsent(path, document);
        if (owner != null) {
            throw new IllegalStateException("%s and %s both describe %s".formatted(owner, document, path));
        }
    }
}
