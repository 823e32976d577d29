package org.nextlevel.kit.problem.mapping;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.value.ValueName;

/** A parameter that is not of its type. What reads it may not know its name: the request does. */
final class UnreadParameter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient Class<?> type;
    private final String text;
    private final String name;
    private final boolean isQuery;

    /** Of a query parameter or a header, by its name, which is empty when it is not known; or of a variable of the path. */
    UnreadParameter(Class<?> type, String text, String name, boolean isQuery) {
        super(text, null);
        this.type = type;
        this.text = text;
        this.name = name;
        this.isQuery = isQuery;
    }

    /** 404 for what is in the path, which then leads nowhere; 400 for any other. */
    ApiProblem in(UriInfo uri) {
        var parameters = isQuery ? uri.getQueryParameters() : uri.getPathParameters();
        Violation fault = Violation.of(named(parameters), "is not a valid %s.", ValueName.of(type));
        return isQuery ? new Malformed(List.of(fault)) : new NotFound(fault);
    }

    private String named(MultivaluedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(one -> name.isEmpty() && one.getValue().contains(text))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(name);
    }
}
