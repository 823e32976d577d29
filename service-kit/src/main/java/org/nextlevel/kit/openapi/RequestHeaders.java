package org.nextlevel.kit.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that operations read: some because of their kind, so that no method declares them. */
final class RequestHeaders {
    static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "IfNoneMatch";
    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    private static final String POSITION = "Position";

    private RequestHeaders() {}

    /** What operations refer to, in the same order each time. */
    static Map<String, Parameter> all() {
        return new TreeMap<>(Map.of(
                IF_NONE_MATCH,
                header("If-None-Match", "The `ETag` of what the caller has: the answer is 304 while it is the same.")
                        .example("\"3\""),
                POSITION,
                header(
                                "NextLevel-Position",
                                "What a write was answered with, or several separated by commas: the answer contains"
                                        + " what was written, or is a problem `not-yet-visible` after two seconds.")
                        .example("AXuBdR9pzPCI5bVS0gsccj4AAEAAgAAAAAAAAA4")
                        .schema(text(8_000)),
                IDEMPOTENCY_KEY,
                header(
                                "Idempotency-Key",
                                "A new one for each request: the same key with the same request changes nothing again"
                                        + " and gets the same answer, for a day.")
                        .example("0c6f1a52-5b7e-4f0e-9c55-2f6a3d1b7e11")));
    }

    static boolean readsIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(RequestHeaders::isIfMatch);
    }

    static void complete(HttpMethod verb, Operation operation, Endpoint endpoint) {
        if (readsIfMatch(operation)) {
            operation.getParameters().stream()
                    .filter(RequestHeaders::isIfMatch)
                    .forEach(parameter -> parameter
                            .required(!endpoint.takesWithout(IF_MATCH))
                            .description("The `ETag` of what was read, so that nobody else's change is lost.")
                            .example("\"3\""));
        }
        if (!endpoint.isPublic()) {
            refer(operation, POSITION);
        }
        if (endpoint.isIdempotent()) {
            refer(operation, IDEMPOTENCY_KEY);
        }
        if (verb == HttpMethod.GET && endpoint.answer().isPresent()) {
            refer(operation, IF_NONE_MATCH);
        }
    }

    private static boolean isIfMatch(Parameter parameter) {
        return parameter.getIn() == Parameter.In.HEADER && IF_MATCH.equalsIgnoreCase(parameter.getName());
    }

    private static void refer(Operation operation, String component) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + component));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text(255));
    }

    private static Schema text(int longest) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(longest);
    }
}
