package org.nextlevel.document.format;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.nextlevel.document.ProposalDocument;

/**
 * A proposal as tagged, accessible PDF (PDF/UA-1) of one or two pages (M4.2).
 *
 * @param bytes the file
 * @param pages counted in the file, 1 or 2
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pdf(byte[] bytes, int pages) {
    private static final int MOST_PAGES = 2;

    /** What takes more in the usual layout fits in no other, and each of them costs as much. */
    private static final int HOPELESS_PAGES = 2 * MOST_PAGES;

    private static final List<Layout> LAYOUTS =
            List.of(new Layout(10.4, 19, 20), new Layout(9.6, 16, 18), new Layout(9.0, 13, 16));
    private static final Map<String, byte[]> FONTS = fonts();

    static {
        // It says at every run which fonts it reads.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * Tries the usual layout first, then tighter ones.
     *
     * @throws TooLong when two pages do not hold it in any layout
     */
    public static Pdf of(ProposalDocument document) throws TooLong {
        try {
            for (Layout layout : LAYOUTS) {
                try (PDDocument file = render(document, layout)) {
                    if (file.getNumberOfPages() <= MOST_PAGES) {
                        return saved(file, document);
                    }
                    if (layout == LAYOUTS.getLast() || file.getNumberOfPages() > HOPELESS_PAGES) {
                        throw TooLong.of(document, file.getNumberOfPages(), linesOver(file));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("There is no layout.");
    }

    /** @param points of the text; millimetres of the margins */
    private record Layout(double points, int vertical, int horizontal) {
        String style(ProposalDocument document) {
            Words words = Words.in(document.language());
            return """
                    body { font-size: %spt; }
                    main { display: block; }
                    @page { size: A4; margin: %dmm %dmm %dmm %dmm;
                      @bottom-left { content: "%s"; font-family: 'Noto Sans', 'Noto Sans Armenian', 'Noto Sans Georgian', 'Noto Emoji'; font-size: 7.6pt; color: #5a6b7b; }
                      @bottom-right { content: %s; font-family: 'Noto Sans'; font-size: 7.6pt; color: #5a6b7b; } }
                    """.formatted(
                    points,
                    vertical,
                    horizontal,
                    vertical + 3,
                    horizontal,
                    quoted(document.company() + " · " + document.person() + " · " + words.date(document.date())),
                    words.of("page", "\" counter(page) \"", "\" counter(pages) \"")
                            .transform(text -> '"' + text + '"'));
        }

        /** A string of CSS within a style element of XML: as code points, so that nothing of it is markup. */
        private static String quoted(String text) {
            StringBuilder safe = new StringBuilder();
            text.codePoints()
                    .filter(point -> point >= ' ' && point != 0xFE0F && point != 0x200D)
                    .forEach(point -> {
                        if (Character.isLetterOrDigit(point) || point == ' ' || point > 0xA0) {
                            safe.appendCodePoint(point);
                        } else {
                            safe.append('\\').append(Integer.toHexString(point)).append(' ');
                        }
                    });
            return safe.toString();
        }
    }

    private static PDDocument render(ProposalDocument document, Layout layout) throws IOException {
        var builder = new PdfRendererBuilder();
        FONTS.forEach((name, bytes) -> {
            FSSupplier<InputStream> font = () -> new ByteArrayInputStream(bytes);
            builder.useFont(font, family(name), name.contains("SemiBold") ? 600 : 400, FontStyle.NORMAL, true);
        });
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.withProducer("NextLevel");
        builder.withHtmlContent(Html.forPaper(document, layout.style(document)), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return renderer.getPdfDocument();
        }
    }

    private static Pdf saved(PDDocument file, ProposalDocument document) throws IOException {
        Calendar created = GregorianCalendar.from(document.date().atStartOfDay(ZoneOffset.UTC));
        created.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        file.getDocumentInformation().setCreationDate(created);
        file.getDocumentInformation().setModificationDate(created);
        var digest = new CRC32();
        digest.update(Html.of(document).getBytes(StandardCharsets.UTF_8));
        file.setDocumentId(digest.getValue());
        var bytes = new ByteArrayOutputStream(128 * 1024);
        file.save(bytes);
        return new Pdf(bytes.toByteArray(), file.getNumberOfPages());
    }

    /** The printed lines beyond the second page, at least 1; footers are not among them. */
    private static int linesOver(PDDocument file) throws IOException {
        var text = new PDFTextStripper();
        text.setStartPage(MOST_PAGES + 1);
        int footers = file.getNumberOfPages() - MOST_PAGES;
        long lines = text.getText(file).lines().filter(line -> !line.isBlank()).count();
        return (int) Math.max(1, lines - footers);
    }

    private static String family(String name) {
        return switch (name) {
            case "NotoEmoji-Regular" -> "Noto Emoji";
            case "NotoSansArmenian-Regular" -> "Noto Sans Armenian";
            case "NotoSansGeorgian-Regular" -> "Noto Sans Georgian";
            default -> "Noto Sans";
        };
    }

    private static Map<String, byte[]> fonts() {
        Map<String, byte[]> fonts = new TreeMap<>();
        for (String name : List.of(
                "NotoSans-Regular",
                "NotoSans-SemiBold",
                "NotoSansArmenian-Regular",
                "NotoSansGeorgian-Regular",
                "NotoEmoji-Regular")) {
            try (InputStream file = Pdf.class.getResourceAsStream("fonts/" + name + ".ttf")) {
                fonts.put(name, file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fonts;
    }
}
