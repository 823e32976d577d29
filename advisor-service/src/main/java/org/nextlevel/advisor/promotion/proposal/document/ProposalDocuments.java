package org.nextlevel.advisor.promotion.proposal.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.format.Docx;
import org.nextlevel.document.format.Html;
import org.nextlevel.document.format.Markdown;
import org.nextlevel.document.format.Pdf;
import org.nextlevel.document.format.TooLong;
import org.nextlevel.document.format.Unprintable;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.sentence.Language;

/** Answers with proposals as documents. */
@ApplicationScoped
public class ProposalDocuments {
    /** The media type of DOCX. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** For descriptions of operations. */
    public static final String FORMATS =
            " JSON, Markdown, HTML, PDF or DOCX by `Accept` or `format`; labels in the language"
                    + " of `Accept-Language` or `language`. A PDF that does not fit on two pages is refused, and"
                    + " `violations` says what to cut; so are"
                    + " characters that no font draws.";

    private static final String PAGE_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private static final String UNPRINTABLE =
            "has characters that no font here draws: %s. Write them in another script, or"
                    + " have a font installed that draws them";

    private static final Naming NOBODY = PersonReference::of;

    private final RequestedRendering wanted;
    private final ProposalFonts fonts;
    private final PeopleNames names;

    ProposalDocuments(RequestedRendering wanted, ProposalFonts fonts, PeopleNames names) {
        this.wanted = wanted;
        this.fonts = fonts;
        this.names = names;
    }

    /**
     * The proposal as a file, or for HTML as a page that loads and runs nothing, with the names that the caller may know.
     *
     * @param name of the file, without what is behind the dot
     * @throws Invalid when it is to be a PDF and does not fit on two pages, or cannot be printed
     */
    public RestResponse<Object> answer(Edition edition, ProposalFormat format, String name) {
        return answer(edition, format, name, naming(edition));
    }

    /** The same for somebody who is not signed in, to whom no colleague is named. */
    public RestResponse<Object> answerUnnamed(Edition edition, ProposalFormat format, String name) {
        return answer(edition, format, name, NOBODY);
    }

    private RestResponse<Object> answer(Edition edition, ProposalFormat format, String name, Naming known) {
        boolean isPage = format == ProposalFormat.HTML;
        var answer = RestResponse.ResponseBuilder.<Object>ok(write(edition, format, known))
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "%s; filename=\"%s.%s\"".formatted(isPage ? "inline" : "attachment", name, format.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, "Accept")
                .header("X-Content-Type-Options", "nosniff");
        return (isPage ? answer.header("Content-Security-Policy", PAGE_ONLY) : answer).build();
    }

    /** The pages that its PDF has, more than two included, in the tightest layout. */
    public int pages(Edition edition) {
        return Pdf.pages(WriteDocument.of(edition, wanted.language(), naming(edition)), fonts.all());
    }

    /** Whether two pages hold an edition in each language (M4.2). It asks once how people are called, however often it is asked. */
    public Predicate<Edition> onTwoPages() {
        Map<UUID, PersonReference> known = new HashMap<>();
        return edition -> {
            Set<UUID> unknown = new HashSet<>(edition.sheet().colleagues());
            unknown.removeAll(known.keySet());
            if (!unknown.isEmpty()) {
                known.putAll(names.of(unknown));
            }
            return Arrays.stream(Language.values())
                    .map(language -> WriteDocument.of(edition, Locale.forLanguageTag(language.key()), known::get))
                    .allMatch(document -> Pdf.fits(document, fonts.all()));
        };
    }

    /** The owner's texts that cannot be printed, each at its place. */
    public List<UnprintableText> unprintable(ProposalContent content) {
        return PrintableWords.missing(content, fonts.all());
    }

    /**
     * Refuses what has no PDF in any language.
     *
     * @throws Invalid naming what does not fit on two pages, or cannot be printed
     */
    public void requirePrintable(Edition edition) {
        Naming known = naming(edition);
        for (Language language : Language.values()) {
            pdf(edition, WriteDocument.of(edition, Locale.forLanguageTag(language.key()), known));
        }
    }

    private Naming naming(Edition edition) {
        return names.of(edition.sheet().colleagues())::get;
    }

    private byte[] write(Edition edition, ProposalFormat format, Naming known) {
        ProposalDocument document = WriteDocument.of(edition, wanted.language(), known);
        return switch (format) {
            case MARKDOWN -> Markdown.of(document).getBytes(UTF_8);
            case HTML -> Html.of(document).getBytes(UTF_8);
            case DOCX -> Docx.of(document);
            case PDF -> pdf(edition, document);
            case JSON -> throw new IllegalArgumentException("JSON is no document");
        };
    }

    private byte[] pdf(Edition edition, ProposalDocument document) {
        ProposalContent content = edition.sheet().content();
        List<UnprintableText> own = unprintable(content);
        if (!own.isEmpty()) {
            throw new Invalid(own.stream()
                    .map(text -> Violation.at(text.pointer(), UNPRINTABLE, text.named()))
                    .toList());
        }
        try {
            return Pdf.of(document, fonts.all()).bytes();
        } catch (TooLong tooLong) {
            throw ShorteningAdvice.of(tooLong, content);
        } catch (Unprintable elsewhere) {
            // In a name, a title or a source: the owner changes it where it was written.
            throw new Invalid("#", UNPRINTABLE, new UnprintableText("#", elsewhere.characters()).named());
        }
    }
}
