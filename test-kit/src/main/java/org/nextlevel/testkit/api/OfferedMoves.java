package org.nextlevel.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does whatever a thing offers, by the request that it names, with what it says to require and nothing else.
 *
 * @param as a request of somebody by name
 * @param values by what is required: a property of the body, or {@code MOVE.property} where a move takes another; what is not
 *     here is sent as it was read
 */
public record OfferedMoves(Function<String, RequestSpecification> as, Map<String, Object> values) {

    /** The moves that somebody is offered of such a thing, each done with a new one. */
    public List<String> followed(String caller, Supplier<String> newThing) {
        return followed(caller, newThing, "actions");
    }

    /** The same of what is offered elsewhere in the answer. */
    public List<String> followed(String caller, Supplier<String> newThing, String place) {
        List<String> moves = as.apply(caller).get(newThing.get()).path(place + ".move");
        for (String move : moves) {
            follow(caller, newThing.get(), place, move);
        }
        return moves;
    }

    private void follow(String caller, String path, String place, String move) {
        Response read = as.apply(caller).get(path);
        Map<String, Object> action = read.path("%s.find { it.move == '%s' }".formatted(place, move));
        RequestSpecification request = as.apply(caller);
        Map<String, Object> body = new HashMap<>();
        for (Object each : (List<?>) action.get("requires")) {
            String required = each.toString();
            if (required.equals("If-Match")) {
                request.header(required, read.header("ETag"));
            } else {
                body.put(required, value(move, required, read));
            }
        }
        String method = action.get("method").toString();
        RequestSpecification complete = method.equals("DELETE")
                ? request
                : request.contentType(ContentType.JSON).body(body);
        assertThat(complete.request(method, action.get("href").toString()).statusCode())
                .as("%s of %s", action, path)
                .isBetween(200, 204);
    }

    private Object value(String move, String required, Response read) {
        return values.getOrDefault(move + "." + required, values.getOrDefault(required, read.path(required)));
    }
}
