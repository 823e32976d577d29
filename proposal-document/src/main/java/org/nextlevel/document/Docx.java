package org.nextlevel.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A proposal as an Office Open XML text document. */
public final class Docx {
    private static final String BLUE = "12324F";
    private static final String QUIET = "5A6B7B";
    private static final long MARGIN = 1_134;

    private final ProposalDocument document;
    private final Words words;
    private final XWPFDocument file = new XWPFDocument();

    private Docx(ProposalDocument document) {
        this.document = document;
        this.words = Words.in(document.language());
    }

    /** The file, with real headings, a table and numbered pages. */
    public static byte[] of(ProposalDocument document) {
        try (var bytes = new ByteArrayOutputStream(32 * 1024)) {
            new Docx(document).write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ByteArrayOutputStream bytes) throws IOException {
        try (file) {
            setUp();
            head();
            document.sections().forEach(this::section);
            coverage();
            sources();
            footer();
            file.write(bytes);
        }
    }

    private void setUp() {
        var styles = file.createStyles();
        styles.setSpellingLanguage(words.locale().toLanguageTag());
        style("Title", "Title", 0);
        style("Heading1", "heading 1", 1);
        var properties = file.getProperties().getCoreProperties();
        properties.setTitle(words.of("title") + ": " + plain(document.person()));
        properties.setCreator(plain(document.person()));
        properties.setCreated(Optional.of(
                Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant())));
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11_906));
        section.getPgSz().setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    /** A style that word processors list as a heading, so that they make an outline of it. */
    private void style(String id, String name, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (outline > 0) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline - 1L));
        }
        style.setType(STStyleType.PARAGRAPH);
        file.getStyles().addStyle(new XWPFStyle(style));
    }

    private void head() {
        XWPFParagraph company = file.createParagraph();
        String draft = document.draft() ? " · " + words.of("draft") : "";
        run(company, "%s · %s %d%s".formatted(document.company(), words.of("version"), document.version(), draft), 9)
                .setColor(QUIET);
        XWPFParagraph title = file.createParagraph();
        title.setStyle("Title");
        title.setSpacingAfter(120);
        XWPFRun run = run(title, words.of("title") + " – " + document.person(), 20);
        run.setColor(BLUE);
        run.setBold(true);
        XWPFTable facts = table(2, 2_400, 2_400, 2_400, 2_400);
        facts.removeBorders();
        fact(facts, 0, "currentRole", document.currentTitle());
        fact(facts, 1, "requestedRole", document.targetTitle());
        fact(facts, 2, "manager", document.manager() == null ? "–" : document.manager());
        fact(facts, 3, "date", words.date(document.date()));
    }

    private void fact(XWPFTable facts, int column, String label, String value) {
        XWPFRun name = run(facts.getRow(0).getCell(column).getParagraphArray(0), words.of(label), 8.5);
        name.setColor(QUIET);
        name.setBold(true);
        run(facts.getRow(1).getCell(column).getParagraphArray(0), value, 10.5);
    }

    private void heading(String text) {
        XWPFParagraph heading = file.createParagraph();
        heading.setStyle("Heading1");
        heading.setKeepNext(true);
        heading.setSpacingBefore(260);
        heading.setSpacingAfter(80);
        XWPFRun run = run(heading, text, 13);
        run.setBold(true);
        run.setColor(BLUE);
    }

    private void section(Section section) {
        heading(words.of("section." + section.kind()));
        if (!section.introduction().isEmpty()) {
            run(paragraph(), section.introduction(), 10.5);
        } else if (section.claims().isEmpty()) {
            run(paragraph(), words.of("empty"), 10.5).setColor(QUIET);
        }
        section.claims().forEach(this::claim);
    }

    private void claim(Claim claim) {
        XWPFParagraph paragraph = paragraph();
        paragraph.setIndentationLeft(200);
        run(paragraph, claim.text(), 10.5);
        if (!claim.sources().isEmpty()) {
            XWPFRun cited = run(
                    paragraph,
                    claim.sources().stream().map(String::valueOf).collect(Collectors.joining(", ", " ", "")),
                    10.5);
            cited.setVerticalAlignment("superscript");
        }
        if (claim.shows() != null && !claim.shows().isBlank()) {
            XWPFRun shows = paragraph.createRun();
            shows.addBreak();
            run(paragraph, words.of("shows", claim.shows()), 9).setColor(QUIET);
        }
    }

    private void coverage() {
        if (document.coverage().isEmpty()) {
            return;
        }
        heading(words.of("coverage"));
        XWPFTable table = table(document.coverage().size() + 1, 3_200, 1_200, 5_200);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        cell(head, 0, words.of("coverage.competency")).setBold(true);
        cell(head, 1, words.of("coverage.share")).setBold(true);
        cell(head, 2, words.of("coverage.state")).setBold(true);
        for (int i = 0; i < document.coverage().size(); i++) {
            CoverageRow row = document.coverage().get(i);
            cell(table.getRow(i + 1), 0, row.competency());
            cell(table.getRow(i + 1), 1, Words.percent(row));
            cell(table.getRow(i + 1), 2, words.coverage(row));
        }
    }

    /** @param widths of the columns, in twentieths of a point; the schema wants them beside the rows */
    private XWPFTable table(int rows, int... widths) {
        XWPFTable table = file.createTable(rows, widths.length);
        table.setWidth("100%");
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        Arrays.stream(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        return table;
    }

    private static XWPFRun cell(XWPFTableRow row, int column, String text) {
        return run(row.getCell(column).getParagraphArray(0), text, 9.5);
    }

    private void sources() {
        if (document.sources().isEmpty()) {
            return;
        }
        heading(words.of("sources"));
        for (Source source : document.sources()) {
            run(
                    paragraph(),
                    "%d  %s (%s, %s)"
                            .formatted(
                                    source.number(),
                                    source.summary(),
                                    words.month(source.occurredOn()),
                                    words.confirmations(source.confirmations())),
                    9);
        }
        run(paragraph(), words.of("framework") + ": " + document.framework(), 8.5)
                .setColor(QUIET);
    }

    private void footer() {
        XWPFParagraph footer = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        run(footer, "%s · %s · ".formatted(document.company(), words.date(document.date())), 8)
                .setColor(QUIET);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        run(footer, " / ", 8).setColor(QUIET);
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setSpacingAfter(90);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, double points) {
        XWPFRun run = paragraph.createRun();
        run.setText(plain(text));
        run.setFontFamily("Calibri");
        run.setFontSize(points);
        return run;
    }

    private static String plain(String text) {
        return text.codePoints()
                .map(point -> point < ' ' || (point >= 0x7F && point < 0xA0) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
