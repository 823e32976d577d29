package org.nextlevel.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Answers that tests of the services got, one for each operation: {@code docs/api/examples}, named by its id. */
final class Examples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** Shows each as the example of its operation's answer. */
    static void addTo(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(Examples::addTo);
    }

    private static void addTo(Operation operation) {
        String file = "api/examples/%s.json".formatted(operation.getOperationId());
        try (InputStream example =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (example != null) {
                show(operation, JSON.readValue(example, Object.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static void show(Operation operation, Object example) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getContent() != null) {
                MediaType json = answer.getContent().getMediaType("application/json");
                if (json != null) {
                    json.setExample(example);
                }
            }
        });
    }
}
