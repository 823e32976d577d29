package org.nextlevel.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 without a body when the caller's copy is still the present one (RFC 9110, 13.1.2). */
class ConditionalGet {
    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads
                && known != null
                && tag != null
                && response.getStatus() == 200
                && ETag.matches(known, tag.toString())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
