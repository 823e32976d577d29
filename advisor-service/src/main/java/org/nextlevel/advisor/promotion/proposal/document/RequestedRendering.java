package org.nextlevel.advisor.promotion.proposal.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;

/**
 * In which format and language the caller wants an answer. It is a bean and no parameters, so that a repeated request can be
 * read anew with nothing but its path.
 */
@RequestScoped
public class RequestedRendering {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final HttpHeaders headers;
    private final UriInfo uri;

    RequestedRendering(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * The format by {@code ?format=}, else the first in {@code Accept} that there is.
     *
     * @param offered the first one is the answer to whoever takes anything
     * @throws Malformed when the parameter names something else
     * @throws NotAcceptableException when the header accepts none
     */
    public ProposalFormat format(ProposalFormat... offered) {
        List<ProposalFormat> all = List.of(offered);
        String name = uri.getQueryParameters().getFirst("format");
        if (name != null) {
            return ProposalFormat.find(name).filter(all::contains).orElseThrow(() -> unknown("format"));
        }
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(type -> accepted(type, all))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    /**
     * The language by {@code ?language=}, else the best of {@code Accept-Language}, else English.
     *
     * @throws Malformed when the parameter names a language in which there are no labels
     */
    public Locale language() {
        String name = uri.getQueryParameters().getFirst("language");
        if (name != null) {
            return LANGUAGES.stream()
                    .filter(one -> one.getLanguage().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown("language"));
        }
        return headers.getAcceptableLanguages().stream()
                .flatMap(wanted ->
                        LANGUAGES.stream().filter(one -> one.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Stream<ProposalFormat> accepted(MediaType type, List<ProposalFormat> offered) {
        return offered.stream().filter(one -> type.isCompatible(MediaType.valueOf(one.mediaType())));
    }

    private static Malformed unknown(String parameter) {
        String known = parameter.equals("language")
                ? "en or de"
                : String.join(
                        ", ",
                        Arrays.stream(ProposalFormat.values())
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .toList());
        return new Malformed(
                "There is no such " + parameter + ".", List.of(Violation.of(parameter, "is one of " + known)));
    }
}
