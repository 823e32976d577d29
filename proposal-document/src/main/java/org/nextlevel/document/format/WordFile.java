package org.nextlevel.document.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The parts of which a text document for word processors is built: pages of A4, headings, paragraphs, tables. */
final class WordFile {
    static final String BLUE = "12324F";
    static final String QUIET = "5A6B7B";
    private static final long MARGIN = 1_134;

    private final XWPFDocument file = new XWPFDocument();

    /** An empty one, with what its properties say. */
    WordFile(Locale language, String title, String author, LocalDate created) {
        var styles = file.createStyles();
        styles.setSpellingLanguage(language.toLanguageTag());
        style("Title", "Title", 0);
        style("Heading1", "heading 1", 1);
        var properties = file.getProperties().getCoreProperties();
        properties.setTitle(WordText.plain(title));
        properties.setCreator(WordText.plain(author));
        properties.setCreated(
                Optional.of(Date.from(created.atStartOfDay(ZoneOffset.UTC).toInstant())));
        setPage();
    }

    private void setPage() {
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

    /** The title of the whole document. */
    void title(String text) {
        XWPFParagraph title = file.createParagraph();
        title.setStyle("Title");
        title.setSpacingAfter(120);
        WordText.in(title, text, 20).color(BLUE).bold();
    }

    void heading(String text) {
        XWPFParagraph heading = file.createParagraph();
        heading.setStyle("Heading1");
        heading.setKeepNext(true);
        heading.setSpacingBefore(260);
        heading.setSpacingAfter(80);
        WordText.in(heading, text, 13).color(BLUE).bold();
    }

    /** @param widths of the columns, in twentieths of a point; the schema wants them beside the rows */
    XWPFTable table(int rows, int... widths) {
        XWPFTable table = file.createTable(rows, widths.length);
        table.setWidth("100%");
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        Arrays.stream(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        return table;
    }

    static WordText cell(XWPFTableRow row, int column, String text) {
        return WordText.in(row.getCell(column).getParagraphArray(0), text, 9.5);
    }

    /** At the foot of every page: a text, then the number of the page and how many there are. */
    void footer(String text) {
        XWPFParagraph footer = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        WordText.in(footer, text, 8).color(QUIET);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        WordText.in(footer, " / ", 8).color(QUIET);
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** A paragraph right below the one before. */
    XWPFParagraph tightParagraph() {
        return file.createParagraph();
    }

    XWPFParagraph paragraph() {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setSpacingAfter(90);
        return paragraph;
    }

    /** Writes the file, and is of no use any more. */
    void write(OutputStream bytes) throws IOException {
        try (file) {
            file.write(bytes);
        }
    }
}
