package org.nextlevel.kit.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language in which the caller reads answers, by {@code Accept-Language} (RFC 9110, 12.5.4). */
@RequestScoped
public class RequestLanguage {
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final HttpHeaders headers;

    RequestLanguage(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The best of those that are spoken here; English for who asks for none of them. */
    public Locale get() {
        String asked = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(asked), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException _) {
            // What cannot be read asks for nothing: a header of a browser is nobody's mistake.
            return Locale.ENGLISH;
        }
    }
}
