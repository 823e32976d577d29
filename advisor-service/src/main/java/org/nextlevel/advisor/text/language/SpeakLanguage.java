package org.nextlevel.advisor.text.language;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.nextlevel.engine.sentence.Sentence;

/** Lets the sentences of an answer be those of the language in which the caller reads, and says which one that is. */
class SpeakLanguage {
    private final AnswerLanguage answers;

    SpeakLanguage(AnswerLanguage answers) {
        this.answers = answers;
    }

    /** On the thread of the resource's method. */
    @ServerRequestFilter
    void listen(ContainerRequestContext request) {
        Sentence.speak(Locale.forLanguageTag(language(request).key()));
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        boolean spoke = Sentence.fallSilent();
        Optional<Language> chosen =
                answers.chosen().or(() -> spoke ? Optional.of(language(request)) : Optional.empty());
        chosen.ifPresent(language -> {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.key());
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        });
    }

    private static Language language(ContainerRequestContext request) {
        return Language.of(null, request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
