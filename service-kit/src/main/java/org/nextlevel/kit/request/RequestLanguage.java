package org.nextlevel.kit.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.nextlevel.sentence.SpokenLanguages;

/** The language in which the caller reads answers, by {@code Accept-Language} (RFC 9110, 12.5.4). */
@RequestScoped
public class RequestLanguage {
    private final HttpHeaders headers;

    RequestLanguage(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The best of those that are spoken here; English for who asks for none of them. */
    public Locale get() {
        return SpokenLanguages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The same where there is no bean of the request. */
    public static Locale of(ContainerRequestContext request) {
        return SpokenLanguages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
