package org.nextlevel.stack.proof.input;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A request that is made up.
 *
 * @param target path and query, encoded
 * @param body what it sends; empty for nothing
 * @param headers names and values in turn
 */
record RandomRequest(DescribedOperation operation, String target, Optional<Body> body, List<String> headers) {
    private static final int SHOWN = 500;

    /** A body with the media type that it claims to be of. */
    record Body(String mediaType, String text) {
        @Override
        public String toString() {
            return mediaType + " " + text.substring(0, Math.min(text.length(), SHOWN));
        }
    }

    HttpRequest to(String gateway, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + target))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .method(
                        operation.method(),
                        body.map(one -> BodyPublishers.ofString(one.text(), StandardCharsets.UTF_8))
                                .orElseGet(BodyPublishers::noBody));
        body.ifPresent(one -> request.header("Content-Type", one.mediaType()));
        return headers.isEmpty()
                ? request.build()
                : request.headers(headers.toArray(String[]::new)).build();
    }

    @Override
    public String toString() {
        return "%s %s %s %s"
                .formatted(
                        operation.method(),
                        target,
                        headers,
                        body.map(Body::toString).orElse(""));
    }
}
