package org.nextlevel.gateway.connection;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.Optional;
import org.nextlevel.gateway.problem.Refusal;

/** Whether a request says, and says once, to whom it goes and where it ends (RFC 9112, 3.2 and 6.3). */
final class Framing {
    private Framing() {}

    /** What is wrong with it; empty for nothing. */
    static Optional<Refusal> fault(HttpRequest request) {
        if (request.protocolVersion().equals(HttpVersion.HTTP_1_1) && !hasOneHost(request)) {
            return Optional.of(Refusal.unframed(
                    "The header Host must be there, once, and name the host that the request goes to."));
        }
        return isCodingKnown(request)
                ? Optional.empty()
                : Optional.of(Refusal.unframed(
                        "The only Transfer-Encoding is chunked, and it goes without a Content-Length."));
    }

    private static boolean hasOneHost(HttpRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        return hosts.size() == 1 && !hosts.getFirst().isBlank();
    }

    private static boolean isCodingKnown(HttpRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty()
                || codings.size() == 1 && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.getFirst());
    }
}
