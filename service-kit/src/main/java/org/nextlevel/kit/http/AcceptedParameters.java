package org.nextlevel.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.nextlevel.kit.openapi.Negotiated;
import org.nextlevel.kit.operation.IgnoresOtherParameters;
import org.nextlevel.kit.operation.QueryParameters;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.value.KeepableText;
import org.nextlevel.kit.value.ValueName;
import org.nextlevel.sentence.Sentence;

/** Refuses query parameters that the operation does not know, or that say two things at once: a typing error changes nothing. */
class AcceptedParameters {
    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final Map<Method, SortedMap<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        MultivaluedMap<String, String> given = given(request);
        if (given.isEmpty()) {
            return;
        }
        SortedMap<String, Class<?>> names =
                known.computeIfAbsent(operation.getResourceMethod(), AcceptedParameters::known);
        boolean areOthersIgnored = operation.getResourceClass().isAnnotationPresent(IgnoresOtherParameters.class);
        List<Violation> faults = new ArrayList<>();
        given.forEach((name, values) -> {
            if (areOthersIgnored && !names.containsKey(name)) {
                return;
            }
            String fault = fault(name, values, names);
            if (fault != null) {
                faults.add(Violation.of(name, fault));
            }
        });
        if (!faults.isEmpty()) {
            throw new Malformed(faults);
        }
    }

    private static MultivaluedMap<String, String> given(ContainerRequestContext request) {
        try {
            return request.getUriInfo().getQueryParameters();
        } catch (IllegalArgumentException _) {
            throw new Malformed("The query is not percent-encoded UTF-8.");
        }
    }

    private static String fault(String name, List<String> values, SortedMap<String, Class<?>> names) {
        if (!names.containsKey(name)) {
            return names.isEmpty()
                    ? Sentence.of("is not known here: this operation takes no query parameters.")
                    : Sentence.say("is not known here; known are: %s.", String.join(", ", names.keySet()));
        }
        if (values.size() > 1 && !QueryParameters.isMany(names.get(name))) {
            return Sentence.say("comes %d times: send it once.", values.size());
        }
        // One that is absent is read as 0, so what reads it cannot tell that apart.
        if (names.get(name) == boolean.class && !TRUTHS.contains(values.getFirst())) {
            return Sentence.say("is not a valid %s.", ValueName.of(boolean.class));
        }
        return values.stream()
                .map(KeepableText::fault)
                .filter(fault -> fault != null)
                .findFirst()
                .orElse(null);
    }

    private static SortedMap<String, Class<?>> known(Method method) {
        SortedMap<String, Class<?>> names = QueryParameters.of(method);
        Negotiated negotiated = method.getAnnotation(Negotiated.class);
        if (negotiated != null && negotiated.formats().length > 0) {
            names.put("format", String.class);
        }
        if (negotiated != null && negotiated.languages().length > 0) {
            names.put("language", String.class);
        }
        return names;
    }
}
