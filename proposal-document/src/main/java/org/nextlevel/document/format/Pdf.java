package org.nextlevel.document.format;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.font.LineBreaks;
import org.nextlevel.document.font.PaperFont;
import org.nextlevel.document.font.PaperFonts;
import org.nextlevel.document.font.ReadableText;
import org.nextlevel.document.font.RightToLeft;

/**
 * A proposal as tagged, accessible PDF (PDF/UA-1) of one or two pages (M4.2).
 *
 * @param bytes the file
 * @param pages counted in the file, 1 or 2
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pdf(byte[] bytes, int pages) {
    private static final int MOST_PAGES = 2;

    /** What takes more in the usual layout fits in no other but the tightest, and each of them costs as much. */
    private static final int HOPELESS_PAGES = 2 * MOST_PAGES;

    static {
        // It says at every run which fonts it reads.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * Tries the usual layout first, then tighter ones.
     *
     * @throws Unprintable when the fonts do not draw something in it
     * @throws TooLong when two pages do not hold it in any layout
     */
    public static Pdf of(ProposalDocument document, PaperFonts fonts) throws TooLong, Unprintable {
        String text = Html.of(document);
        List<String> missing = fonts.missing(text);
        if (!missing.isEmpty()) {
            throw new Unprintable(missing);
        }
        return of(document, fonts.needed(text));
    }

    private static Pdf of(ProposalDocument document, List<PaperFont> fonts) throws TooLong {
        try (PDDocument file = laidOut(document, fonts)) {
            if (file.getNumberOfPages() <= MOST_PAGES) {
                return saved(file, document);
            }
            throw new TooLong(file.getNumberOfPages(), Cuts.of(document, less -> fits(less, fonts)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that it needs, more than two included, whether or not all of it can be printed. */
    public static int pages(ProposalDocument document, PaperFonts fonts) {
        List<PaperFont> needed = fonts.needed(Html.of(document));
        int pages = 0;
        for (Layout layout : Layout.ALL) {
            if (pages <= HOPELESS_PAGES || layout == Layout.ALL.getLast()) {
                pages = pages(document, layout, needed);
                if (pages <= MOST_PAGES) {
                    return pages;
                }
            }
        }
        return pages;
    }

    /** Whether two pages hold it in the tightest layout, whether or not all of it can be printed. */
    public static boolean fits(ProposalDocument document, PaperFonts fonts) {
        return fits(document, fonts.needed(Html.of(document)));
    }

    /** In the first layout in which two pages hold it, else in the tightest. */
    private static PDDocument laidOut(ProposalDocument document, List<PaperFont> fonts) throws IOException {
        int pages = 0;
        for (Layout layout : Layout.ALL.subList(0, Layout.ALL.size() - 1)) {
            if (pages <= HOPELESS_PAGES) {
                pages = pages(document, layout, fonts);
                if (pages <= MOST_PAGES) {
                    return render(document, layout, fonts);
                }
            }
        }
        return render(document, Layout.ALL.getLast(), fonts);
    }

    private static boolean fits(ProposalDocument document, List<PaperFont> fonts) {
        return pages(document, Layout.ALL.getLast(), fonts) <= MOST_PAGES;
    }

    /** Counted without painting them, which takes most of the time. */
    private static int pages(ProposalDocument document, Layout layout, List<PaperFont> fonts) {
        try (PdfBoxRenderer renderer = renderer(document, layout, fonts)) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    private static PDDocument render(ProposalDocument document, Layout layout, List<PaperFont> fonts)
            throws IOException {
        try (PdfBoxRenderer renderer = renderer(document, layout, fonts)) {
            renderer.createPDFWithoutClosing();
            return renderer.getPdfDocument();
        }
    }

    private static PdfBoxRenderer renderer(ProposalDocument document, Layout layout, List<PaperFont> fonts) {
        var builder = new PdfRendererBuilder();
        fonts.forEach(font -> font.offerTo(builder));
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.useUnicodeLineBreaker(new LineBreaks(document.language()));
        builder.withProducer("NextLevel");
        builder.withHtmlContent(layout.page(document, fonts), null);
        return builder.buildPdfRenderer();
    }

    private static Pdf saved(PDDocument file, ProposalDocument document) throws IOException {
        Calendar created = GregorianCalendar.from(document.date().atStartOfDay(ZoneOffset.UTC));
        created.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        file.getDocumentInformation().setCreationDate(created);
        file.getDocumentInformation().setModificationDate(created);
        var digest = new CRC32();
        digest.update(Html.of(document).getBytes(StandardCharsets.UTF_8));
        file.setDocumentId(digest.getValue());
        if (ReadableText.isDue(Html.of(document))) {
            // The fonts of a file are made when it is saved.
            file.save(OutputStream.nullOutputStream());
            ReadableText.restore(file);
        }
        var bytes = new ByteArrayOutputStream(128 * 1024);
        file.save(bytes);
        return new Pdf(bytes.toByteArray(), file.getNumberOfPages());
    }
}
