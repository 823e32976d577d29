package org.nextlevel.gateway.browser;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** What pages of another origin may send, and what of an answer their code may read, beyond what any page may. */
final class CorsHeaders {
    static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    static final Set<String> SENT = Set.of(
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "NextLevel-Position",
            "Prefer",
            "X-Request-Id",
            "traceparent",
            "tracestate");

    static final Set<String> SHOWN = Set.of(
            "Allow",
            "Content-Disposition",
            "ETag",
            "Link",
            "Location",
            "NextLevel-Position",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
            "Retry-After",
            "X-Request-Id");

    private CorsHeaders() {}
}
