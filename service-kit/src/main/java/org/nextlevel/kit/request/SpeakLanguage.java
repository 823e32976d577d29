package org.nextlevel.kit.request;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.nextlevel.sentence.Sentence;

/** Lets the sentences of an answer be those of the language in which the caller reads, and says which one that is. */
class SpeakLanguage {
    /** Before whatever refuses a request, in sentences too. */
    private static final int FIRST = Priorities.AUTHENTICATION - 1;

    private static final int LAST = 4_000;

    /** On the thread of the resource's method. */
    @ServerRequestFilter(priority = FIRST)
    void listen(ContainerRequestContext request) {
        Sentence.speak(RequestLanguage.of(request));
    }

    /** After whoever says it of a text whose language was chosen. */
    @ServerResponseFilter(priority = LAST)
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (Sentence.fallSilent() && !response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_LANGUAGE,
                            RequestLanguage.of(request).getLanguage());
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
