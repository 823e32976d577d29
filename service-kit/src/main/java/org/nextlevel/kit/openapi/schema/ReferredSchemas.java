package org.nextlevel.kit.openapi.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The names of the schemas that parts of a description refer to, directly or through other schemas. */
final class ReferredSchemas {
    private final Map<String, Schema> schemas;
    private final Set<String> names = new HashSet<>();

    private ReferredSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** What callers send in bodies. */
    static Set<String> sent(OpenAPI api) {
        var referred = new ReferredSchemas(api.getComponents().getSchemas());
        operations(api).forEach(referred::reachBody);
        return referred.names;
    }

    /** What anything in the description needs. */
    static Set<String> used(OpenAPI api) {
        var referred = new ReferredSchemas(api.getComponents().getSchemas());
        operations(api).forEach(operation -> {
            referred.reachBody(operation);
            of(operation.getParameters()).map(Parameter::getSchema).forEach(referred::reach);
            operation.getResponses().getAPIResponses().values().forEach(referred::reachAnswer);
        });
        if (api.getComponents().getResponses() != null) {
            api.getComponents().getResponses().values().forEach(referred::reachAnswer);
        }
        return referred.names;
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
    }

    private void reachBody(Operation operation) {
        if (operation.getRequestBody() != null) {
            reach(operation.getRequestBody().getContent());
        }
    }

    private void reachAnswer(APIResponse answer) {
        reach(answer.getContent());
    }

    private void reach(@Nullable Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().stream().map(MediaType::getSchema).forEach(this::reach);
        }
    }

    private void reach(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (names.add(name)) {
                reach(schemas.get(name));
            }
        }
        reach(schema.getItems());
        reach(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::reach);
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .flatMap(ReferredSchemas::of)
                .forEach(this::reach);
    }

    private static <T> Stream<T> of(@Nullable Collection<T> some) {
        return some == null ? Stream.empty() : some.stream();
    }
}
