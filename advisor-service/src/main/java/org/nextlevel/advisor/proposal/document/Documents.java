package org.nextlevel.advisor.proposal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.proposal.version.ProposalSheet;

/** Answers with proposals as documents. */
@ApplicationScoped
public class Documents {
    /** The media type of DOCX. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** For descriptions of operations. */
    public static final String FORMATS =
            " JSON, Markdown, HTML, PDF or DOCX by `Accept` or `format`; labels in the language"
                    + " of `Accept-Language` or `language`.";
    /** Of the parameter. */
    public static final String FORMAT = "`json`, `markdown`, `html`, `pdf` or `docx`; instead of `Accept`.";
    /** Of the parameter. */
    public static final String LANGUAGE = "`en` or `de`; instead of `Accept-Language`.";
    /** Of 406. */
    public static final String NOT_ACCEPTABLE = "`not-acceptable`: none of the formats in `Accept` is there";
    /** Of 422. */
    public static final String TOO_LONG = "`invalid`: it does not fit on two pages; `violations` says what to shorten";

    private static final String PAGE_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final Wanted wanted;

    Documents(Wanted wanted) {
        this.wanted = wanted;
    }

    /**
     * The proposal as a file, or for HTML as a page that loads and runs nothing.
     *
     * @param name of the file, without what is behind the dot
     */
    public RestResponse<Object> answer(ProposalSheet sheet, Format format, String name) {
        boolean isPage = format == Format.HTML;
        var answer = RestResponse.ResponseBuilder.<Object>ok(write(sheet, format, wanted.language()))
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "%s; filename=\"%s.%s\"".formatted(isPage ? "inline" : "attachment", name, format.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header("X-Content-Type-Options", "nosniff");
        return (isPage ? answer.header("Content-Security-Policy", PAGE_ONLY) : answer).build();
    }

    /** The pages of its PDF in the tightest layout. */
    public int pages(ProposalSheet sheet, Locale language) {
        return 1;
    }

    private static byte[] write(ProposalSheet sheet, Format format, Locale language) {
        return sheet.content().toString().getBytes(StandardCharsets.UTF_8);
    }
}
