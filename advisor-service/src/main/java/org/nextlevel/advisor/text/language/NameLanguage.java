package org.nextlevel.advisor.text.language;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in which language the texts of an answer are, where one was chosen for them; the kit says it of sentences. */
class NameLanguage {
    private final AnswerLanguage answers;

    NameLanguage(AnswerLanguage answers) {
        this.answers = answers;
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        if (response.getStatus() < 400) {
            answers.chosen().ifPresent(language -> {
                response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.key());
                response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            });
        }
    }
}
