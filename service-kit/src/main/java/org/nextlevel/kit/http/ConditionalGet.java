package org.nextlevel.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every answer to a GET a tag, that of its content where its resource gives none, and answers 304 without a body when
 * the caller's copy is still the present one (RFC 9110, 13.1.2).
 */
class ConditionalGet {
    private final ObjectMapper json;
    private final CallersCopy copy;

    ConditionalGet(ObjectMapper json, CallersCopy copy) {
        this.json = json;
        this.copy = copy;
    }

    /** Before the answer is compressed. */
    @ServerResponseFilter(priority = 2_000)
    void answer(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || response.getStatus() != 200 || !response.hasEntity()) {
            return;
        }
        if (JsonAnswer.isUnwritten(response)) {
            response.setEntity(json.writeValueAsBytes(response.getEntity()), null, JsonAnswer.type(response));
        }
        var headers = response.getHeaders();
        byte[] content = content(response.getEntity());
        if (content != null && !headers.containsKey(HttpHeaders.ETAG)) {
            headers.putSingle(HttpHeaders.ETAG, ContentTag.of(content));
        }
        Object tag = headers.getFirst(HttpHeaders.ETAG);
        if (tag == null) {
            return;
        }
        copy.tagged(tag.toString());
        if (copy.is(tag.toString())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** Null for what is a stream and not there as a whole. */
    private static byte[] content(Object entity) {
        return switch (entity) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> null;
        };
    }
}
