package org.nextlevel.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A proposal as tagged, accessible PDF (PDF/UA-1) of one or two pages (M4.2).
 *
 * @param bytes the file
 * @param pages counted in the file, 1 or 2
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pdf(byte[] bytes, int pages) {
    private static final int MOST_PAGES = 2;
    private static final int LINES_OF_A_PAGE = 50;
    private static final int LETTERS_OF_A_LINE = 90;

    /**
     * Tries the usual layout first, then tighter ones.
     *
     * @throws TooLong when two pages do not hold it in any layout
     */
    public static Pdf of(ProposalDocument document) throws TooLong {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .withHtmlContent(Html.of(document), null)
                    .toStream(bytes)
                    .run();
            try (PDDocument file = Loader.loadPDF(bytes.toByteArray())) {
                int pages = file.getNumberOfPages();
                if (pages > MOST_PAGES) {
                    throw new TooLong(pages, (pages - MOST_PAGES) * LINES_OF_A_PAGE, longest(document));
                }
                return new Pdf(bytes.toByteArray(), pages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TooLong.Part> longest(ProposalDocument document) {
        List<TooLong.Part> parts = new ArrayList<>();
        document.sections().forEach(section -> {
            for (int i = 0; i < section.claims().size(); i++) {
                int lines = 1 + section.claims().get(i).text().length() / LETTERS_OF_A_LINE;
                parts.add(new TooLong.Part(section.kind(), i, lines));
            }
        });
        parts.sort(Comparator.comparingInt(TooLong.Part::lines).reversed());
        return parts;
    }
}
