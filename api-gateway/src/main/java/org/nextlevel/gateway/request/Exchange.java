package org.nextlevel.gateway.request;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** One request and its answer, as the gateway's log sees them: the template of the path and never the path itself. */
public final class Exchange {
    static final String REQUEST_ID = "X-Request-Id";
    private static final String KEY = Exchange.class.getName();
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final String requestId;
    private final long startedAt = System.nanoTime();
    private String route = "-";
    private String tenant = "-";

    private Exchange(String requestId) {
        this.requestId = requestId;
    }

    /** The exchange of this request; begun at the first call. */
    public static Exchange of(RoutingContext context) {
        Exchange exchange = context.get(KEY);
        if (exchange == null) {
            exchange = new Exchange(requestId(context.request()));
            context.put(KEY, exchange);
        }
        return exchange;
    }

    /** The caller's request id where it is a decent one, otherwise a new one. */
    public String requestId() {
        return requestId;
    }

    /** Notes the path template that the request was matched with. */
    public void matched(String template) {
        route = template;
    }

    /** Notes whose request it is. */
    public void calledBy(String organization) {
        tenant = organization;
    }

    String route() {
        return route;
    }

    String tenant() {
        return tenant;
    }

    long millis() {
        return (System.nanoTime() - startedAt) / 1_000_000;
    }

    private static String requestId(HttpServerRequest request) {
        String sent = request.getHeader(REQUEST_ID);
        return sent != null && ALLOWED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
