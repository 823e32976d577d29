package org.nextlevel.systemtest.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nextlevel.systemtest.api.MergedDocument;

/**
 * An operation of the merged document.
 *
 * @param path with placeholders
 * @param isPublic whether it is for whoever is not signed in
 * @param isConditional whether it takes If-Match
 */
record Operation(String method, String path, boolean isPublic, boolean isConditional) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    static List<Operation> all() {
        try {
            return new ObjectMapper()
                    .readTree(MergedDocument.json()).path("paths").properties().stream()
                            .flatMap(path -> path.getValue().properties().stream()
                                    .filter(method -> METHODS.contains(method.getKey()))
                                    .map(method -> new Operation(
                                            method.getKey().toUpperCase(Locale.ROOT),
                                            path.getKey(),
                                            method.getValue().path("security").isArray()
                                                    && method.getValue()
                                                            .path("security")
                                                            .isEmpty(),
                                            method.getValue()
                                                    .path("parameters")
                                                    .findValuesAsText("name")
                                                    .contains("If-Match"))))
                            .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /**
     * The path of a thing.
     *
     * @param facts by placeholder with the segment before it, such as {@code needs/{id}}
     */
    String path(Map<String, String> facts) {
        String filled = "";
        String before = "";
        for (String segment : path.substring(1).split("/")) {
            String key = before + "/" + segment;
            if (segment.startsWith("{") && !facts.containsKey(key)) {
                throw new AssertionError("%s: no thing is made for %s".formatted(this, key));
            }
            filled += "/" + (segment.startsWith("{") ? facts.get(key) : segment);
            before = segment;
        }
        return filled;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
