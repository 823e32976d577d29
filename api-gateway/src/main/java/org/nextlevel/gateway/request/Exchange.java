package org.nextlevel.gateway.request;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.nextlevel.trace.Span;

/** One request and its answer, as the gateway's log sees them: the template of the path and never the path itself. */
public final class Exchange {
    static final String REQUEST_ID = "X-Request-Id";
    private static final String KEY = Exchange.class.getName();
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final String requestId;
    private final long startedAt = System.nanoTime();
    private String route = "-";
    private String tenant = "-";
    private Span span;
    private boolean isUntold;

    private Exchange(String requestId) {
        this.requestId = requestId;
    }

    /** Begins the exchange; false for a request that is routed a second time, which keeps its first one. */
    static boolean begin(RoutingContext context) {
        if (context.get(KEY) != null) {
            return false;
        }
        context.put(KEY, new Exchange(requestId(context.request())));
        return true;
    }

    /** The exchange of this request. */
    public static Exchange of(RoutingContext context) {
        return context.get(KEY);
    }

    /** The caller's request id where it is a decent one, otherwise a new one. */
    public String requestId() {
        return requestId;
    }

    /** Notes what stands for the path of this request in logs and metrics, which would otherwise keep the ids in it. */
    public static void name(RoutingContext context, String template) {
        of(context).route = template;
        Optional.ofNullable(HttpRequestMetric.getRequestMetric(context))
                .ifPresent(metric -> metric.setTemplatePath(template));
    }

    /** Notes that nobody is to see that it took place. */
    void untold() {
        isUntold = true;
    }

    boolean isUntold() {
        return isUntold;
    }

    /** Notes the step of a trace that this exchange is. */
    void traced(Span begun) {
        span = begun;
    }

    /** Its step of a trace; empty for what no service answers. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
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
