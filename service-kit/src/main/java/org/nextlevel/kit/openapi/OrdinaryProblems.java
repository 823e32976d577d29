package org.nextlevel.kit.openapi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The problems that every operation of a kind can have, because of what it takes and how it is reached. */
final class OrdinaryProblems {
    private OrdinaryProblems() {}

    static SequencedSet<String> of(HttpMethod verb, String path, Operation operation, Endpoint endpoint) {
        var codes = new LinkedHashSet<>(List.of("malformed"));
        if (!endpoint.isPublic()) {
            codes.addAll(List.of("unauthenticated", "forbidden", "not-yet-visible"));
        }
        // Whoever is signed in need not be a person of the directory.
        if (has(operation, Parameter.In.PATH) || path.contains("/me/")) {
            codes.add("not-found");
        }
        if (endpoint.answer().isPresent()) {
            codes.add("not-acceptable");
        }
        if (verb != HttpMethod.GET) {
            codes.add("conflict");
        }
        if (endpoint.isIdempotent()) {
            codes.add("idempotency-key-reused");
        }
        if (RequestHeaders.readsIfMatch(operation)) {
            codes.add("stale-version");
            if (!endpoint.takesWithout(RequestHeaders.IF_MATCH)) {
                codes.add("precondition-required");
            }
        }
        if (operation.getRequestBody() != null) {
            codes.addAll(List.of("too-large", "unsupported-media-type"));
        }
        if (operation.getRequestBody() != null || has(operation, Parameter.In.QUERY)) {
            codes.add("invalid");
        }
        codes.addAll(List.of("rate-limited", "internal", "upstream-unavailable", "upstream-timeout"));
        return codes;
    }

    private static boolean has(Operation operation, Parameter.In in) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == in);
    }
}
