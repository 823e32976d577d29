package org.nextlevel.gateway.connection;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nextlevel.gateway.problem.Refusal;

/** Whether a request says, and says once, to whom and where it goes and where it ends (RFC 9112, 2.3, 3.2 and 6.3). */
final class Framing {
    /** What others speak under this name would be read by rules that are not known here. */
    private static final Set<HttpVersion> VERSIONS = Set.of(HttpVersion.HTTP_1_0, HttpVersion.HTTP_1_1);

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=%-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{0,5})?");

    private Framing() {}

    /** What is wrong with it; empty for nothing. */
    static Optional<Refusal> fault(HttpRequest request) {
        if (!VERSIONS.contains(request.protocolVersion())) {
            return refusal("A request that begins with text is HTTP/1.1 or HTTP/1.0: say so in its first line.");
        }
        if (!isTarget(request.uri())) {
            return refusal("The first line names no path of this host, or has a character that no address has:"
                    + " begin with a slash, and percent-encode what is in the path and the query.");
        }
        if (!hasRightHost(request)) {
            return refusal("The header Host must be there, once, and name the host that the request goes to.");
        }
        if (request.headers().contains("")) {
            return refusal("A header has no name: leave it out.");
        }
        return isCodingKnown(request)
                ? Optional.empty()
                : refusal("The only Transfer-Encoding is chunked, and it goes without a Content-Length.");
    }

    private static Optional<Refusal> refusal(String detail) {
        return Optional.of(Refusal.unframed(detail));
    }

    /** As Quarkus reads it, which answers another without a problem. */
    private static boolean isTarget(String target) {
        try {
            return target.startsWith("/") && new URI(target) != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static boolean hasRightHost(HttpRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        return hosts.isEmpty() && request.protocolVersion().equals(HttpVersion.HTTP_1_0)
                || hosts.size() == 1 && HOST.matcher(hosts.getFirst()).matches();
    }

    private static boolean isCodingKnown(HttpRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty()
                || codings.size() == 1 && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.getFirst());
    }
}
