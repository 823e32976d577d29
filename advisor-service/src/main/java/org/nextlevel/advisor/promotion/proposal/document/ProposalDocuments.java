package org.nextlevel.advisor.promotion.proposal.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.format.Docx;
import org.nextlevel.document.format.Html;
import org.nextlevel.document.format.Markdown;
import org.nextlevel.document.format.Pdf;
import org.nextlevel.document.format.TooLong;
import org.nextlevel.kit.problem.Invalid;

/** Answers with proposals as documents. */
@ApplicationScoped
public class ProposalDocuments {
    /** The media type of DOCX. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** For descriptions of operations. */
    public static final String FORMATS =
            " JSON, Markdown, HTML, PDF or DOCX by `Accept` or `format`; labels in the language"
                    + " of `Accept-Language` or `language`. A PDF that does not fit on two pages is refused, and"
                    + " `violations` says what to shorten.";

    private static final String PAGE_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final RequestedRendering wanted;

    ProposalDocuments(RequestedRendering wanted) {
        this.wanted = wanted;
    }

    /**
     * The proposal as a file, or for HTML as a page that loads and runs nothing.
     *
     * @param name of the file, without what is behind the dot
     * @throws Invalid when it is to be a PDF and does not fit on two pages
     */
    public RestResponse<Object> answer(Edition edition, ProposalFormat format, String name) {
        boolean isPage = format == ProposalFormat.HTML;
        var answer = RestResponse.ResponseBuilder.<Object>ok(write(edition, format))
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
        try {
            return Pdf.of(document(edition)).pages();
        } catch (TooLong tooLong) {
            return tooLong.pages();
        }
    }

    private byte[] write(Edition edition, ProposalFormat format) {
        ProposalDocument document = document(edition);
        return switch (format) {
            case MARKDOWN -> Markdown.of(document).getBytes(UTF_8);
            case HTML -> Html.of(document).getBytes(UTF_8);
            case DOCX -> Docx.of(document);
            case PDF -> pdf(edition, document);
            case JSON -> throw new IllegalArgumentException("JSON is no document");
        };
    }

    private static byte[] pdf(Edition edition, ProposalDocument document) {
        try {
            return Pdf.of(document).bytes();
        } catch (TooLong tooLong) {
            throw ShorteningAdvice.of(tooLong, edition.sheet().content());
        }
    }

    private ProposalDocument document(Edition edition) {
        return WriteDocument.of(edition, wanted.language());
    }
}
