package org.nextlevel.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An API description that answers are compared with. */
public final class ApiDocument {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode root;
    private final List<DescribedOperation> operations = new ArrayList<>();
    private final StrictSchemas schemas;
    private final StrictSchemas requests;

    private ApiDocument(JsonNode root) {
        this.root = root;
        this.schemas = new StrictSchemas(root.at("/components/schemas"), true);
        this.requests = new StrictSchemas(root.at("/components/schemas"), false);
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new DescribedOperation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))
                        .forEach(operations::add));
        operations.sort(Comparator.comparing(DescribedOperation::parameters));
    }

    /** The document in this JSON text. */
    public static ApiDocument of(String json) {
        try {
            return new ApiDocument(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    List<DescribedOperation> operations() {
        return List.copyOf(operations);
    }

    StrictSchemas schemas() {
        return schemas;
    }

    StrictSchemas requests() {
        return requests;
    }

    Optional<DescribedOperation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.fits(path))
                .findFirst();
    }

    /** What a reference refers to; what is none, as it is. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
    }
}
