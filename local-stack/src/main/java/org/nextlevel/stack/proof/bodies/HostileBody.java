package org.nextlevel.stack.proof.bodies;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;

/**
 * A body that is made to cost whoever reads it far more than whoever sends it.
 *
 * @param what it is, in a few words
 * @param caller who may send it there, so that it is read
 * @param target method and path
 * @param headers by name, the media type among them
 */
record HostileBody(String what, String caller, String target, Map<String, String> headers, byte[] bytes) {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    HttpRequest to(String gateway, String token) {
        String[] methodAndPath = target.split(" ", 2);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + methodAndPath[1]))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .method(methodAndPath[0], BodyPublishers.ofByteArray(bytes));
        headers.forEach(request::header);
        return request.build();
    }

    @Override
    public String toString() {
        return "%s (%,d bytes) by %s to %s".formatted(what, bytes.length, caller, target);
    }
}
