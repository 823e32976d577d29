package org.nextlevel.advisor.promotion.proposal.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.advisor.text.language.AnswerLanguage;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.NotAcceptable;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Language;

/**
 * In which format and language the caller wants an answer. It is a bean and no parameters, so that a repeated request can be
 * read anew with nothing but its path.
 */
@RequestScoped
public class RequestedRendering {
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final AnswerLanguage language;

    RequestedRendering(HttpHeaders headers, UriInfo uri, AnswerLanguage language) {
        this.headers = headers;
        this.uri = uri;
        this.language = language;
    }

    /**
     * The format by {@code ?format=}, else the first in {@code Accept} that there is.
     *
     * @param offered the first one is the answer to whoever takes anything
     * @throws Malformed when the parameter names something else
     * @throws NotAcceptable when the header accepts none
     */
    public ProposalFormat format(ProposalFormat... offered) {
        List<ProposalFormat> all = List.of(offered);
        String name = uri.getQueryParameters().getFirst("format");
        if (name != null) {
            return ProposalFormat.find(name).filter(all::contains).orElseThrow(RequestedRendering::unknownFormat);
        }
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(type -> accepted(type, all))
                .findFirst()
                .orElseThrow(() -> new NotAcceptable(
                        all.stream().map(ProposalFormat::mediaType).toList()));
    }

    /** The language by {@code ?language=}, else the best of {@code Accept-Language}, else English. */
    public Locale language() {
        return Locale.forLanguageTag(language.get().key());
    }

    /** The same as the language of texts. */
    public Language textLanguage() {
        return language.get();
    }

    private static Stream<ProposalFormat> accepted(MediaType type, List<ProposalFormat> offered) {
        return offered.stream().filter(one -> type.isCompatible(MediaType.valueOf(one.mediaType())));
    }

    private static Malformed unknownFormat() {
        String known = Arrays.stream(ProposalFormat.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new Malformed("There is no such format.", List.of(Violation.of("format", "is one of %s", known)));
    }
}
