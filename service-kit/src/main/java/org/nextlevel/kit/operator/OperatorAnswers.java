package org.nextlevel.kit.operator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.NotFound;

/** How requests on the management port are read, and answers written, as everywhere else. */
@ApplicationScoped
class OperatorAnswers {
    private static final int LONGEST_PAGE = 200;
    private static final int ORDINARY_PAGE = 50;

    private final ObjectMapper json;

    OperatorAnswers(ObjectMapper json) {
        this.json = json;
    }

    void answer(RoutingContext request, Object view) {
        try {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer could not be written.", e);
        }
    }

    /** A whole number in the path. */
    static long number(RoutingContext request, String variable, String kind) {
        String text = request.pathParam(variable);
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound(kind, text);
        }
        return Long.parseLong(text);
    }

    /** Which page is wanted; parameters that nobody reads are refused. */
    static PageRequest page(RoutingContext request, Set<String> others) {
        for (String name : request.queryParams().names()) {
            if (!name.equals("limit") && !name.equals("cursor") && !others.contains(name)) {
                throw new Malformed("There is no query parameter %s here.", name);
            }
        }
        String limit = parameter(request, "limit");
        boolean isNumber = limit == null || limit.matches("[0-9]{1,3}");
        int items = limit == null ? ORDINARY_PAGE : isNumber ? Integer.parseInt(limit) : 0;
        if (items < 1 || items > LONGEST_PAGE) {
            throw new Malformed("The query parameter limit must be a number from 1 to 200.");
        }
        return new PageRequest(items, parameter(request, "cursor"));
    }

    static @Nullable String parameter(RoutingContext request, String name) {
        return request.queryParams().get(name);
    }
}
