package org.nextlevel.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Headers that are true for one hop only: those of the connection, and who is at its other end. */
final class HopHeaders {
    private static final List<String> OF_THE_CONNECTION = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade",
            "Expect");

    /** Those of the gateway itself: a caller who names them does not get rid of them. */
    private static final Set<String> OF_THE_GATEWAY = Set.of("x-request-id", "traceparent");

    private HopHeaders() {}

    /** Drops what the caller claims about connections and addresses, and says what the gateway knows itself. */
    static void replaceOnRequest(ProxyRequest request, String client) {
        MultiMap headers = request.headers();
        dropFrom(headers);
        headers.names().stream().filter(HopHeaders::tellsTheClient).toList().forEach(headers::remove);
        HttpServerRequest sent = request.proxiedRequest();
        headers.set("X-Forwarded-For", client);
        headers.set("X-Forwarded-Proto", sent.scheme());
        if (sent.authority() != null) {
            headers.set("X-Forwarded-Host", sent.authority().toString());
        }
    }

    static void dropFrom(MultiMap headers) {
        for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : value.split(",", -1)) {
                if (!OF_THE_GATEWAY.contains(name.strip().toLowerCase(Locale.ROOT))) {
                    headers.remove(name.strip());
                }
            }
        }
        OF_THE_CONNECTION.forEach(headers::remove);
    }

    private static boolean tellsTheClient(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-forwarded-") || lower.equals("forwarded") || lower.equals("x-real-ip");
    }
}
