package org.nextlevel.advisor.text.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Language;

/**
 * The language in which the caller reads answers. It is a bean and no parameter, so that a repeated request can be read anew
 * with nothing but its path.
 */
@RequestScoped
public class AnswerLanguage {
    private static final String PARAMETER = "language";

    private final HttpHeaders headers;
    private final UriInfo uri;
    private @Nullable Language chosen;

    AnswerLanguage(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * That of {@code ?language=}, else the best of {@code Accept-Language}, else English.
     *
     * @throws Malformed when the parameter names a language in which there is nothing to read
     */
    public Language get() {
        if (chosen == null) {
            chosen = choose();
        }
        return chosen;
    }

    /** That in which this request is answered; empty when nothing of the answer is in a language. */
    Optional<Language> chosen() {
        return Optional.ofNullable(chosen);
    }

    private Language choose() {
        String named = uri.getQueryParameters().getFirst(PARAMETER);
        if (named == null) {
            return Language.of(null, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        }
        return Arrays.stream(Language.values())
                .filter(one -> one.key().equals(named))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "There is no such language: language is en or de.",
                        List.of(Violation.of(PARAMETER, "is one of en or de"))));
    }
}
