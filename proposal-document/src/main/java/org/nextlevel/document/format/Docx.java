package org.nextlevel.document.format;

import static org.nextlevel.document.format.WordFile.QUIET;
import static org.nextlevel.document.format.WordFile.cell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nextlevel.document.Claim;
import org.nextlevel.document.CoverageRow;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.Section;
import org.nextlevel.document.Source;

/** A proposal as an Office Open XML text document. */
public final class Docx {
    private final ProposalDocument document;
    private final Words words;
    private final WordFile file;

    private Docx(ProposalDocument document) {
        this.document = document;
        this.words = Words.in(document.language());
        this.file = new WordFile(
                words.locale(), words.of("title") + ": " + document.person(), document.person(), document.date());
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
        head();
        document.sections().forEach(this::section);
        coverage();
        sources();
        file.footer("%s · %s · ".formatted(document.company(), words.date(document.date())));
        file.write(bytes);
    }

    private void head() {
        XWPFParagraph company = file.tightParagraph();
        String draft = document.draft() ? " · " + words.of("draft") : "";
        WordText.in(
                        company,
                        "%s · %s %d%s".formatted(document.company(), words.of("version"), document.version(), draft),
                        9)
                .color(QUIET);
        file.title(words.of("title") + " – " + document.person());
        XWPFTable facts = file.table(2, 2_400, 2_400, 2_400, 2_400);
        facts.removeBorders();
        fact(facts, 0, "currentRole", document.currentTitle());
        fact(facts, 1, "requestedRole", document.targetTitle());
        fact(facts, 2, "manager", document.manager() == null ? "–" : document.manager());
        fact(facts, 3, "date", words.date(document.date()));
    }

    private void fact(XWPFTable facts, int column, String label, String value) {
        WordText.in(facts.getRow(0).getCell(column).getParagraphArray(0), words.of(label), 8.5)
                .color(QUIET)
                .bold();
        WordText.in(facts.getRow(1).getCell(column).getParagraphArray(0), value, 10.5);
    }

    private void section(Section section) {
        file.heading(words.section(section.kind()));
        if (!section.introduction().isEmpty()) {
            WordText.in(file.paragraph(), section.introduction(), 10.5);
        } else if (section.claims().isEmpty()) {
            WordText.in(file.paragraph(), words.of("empty"), 10.5).color(QUIET);
        }
        section.claims().forEach(this::claim);
    }

    private void claim(Claim claim) {
        XWPFParagraph paragraph = file.paragraph();
        paragraph.setIndentationLeft(200);
        WordText.in(paragraph, claim.text(), 10.5);
        if (!claim.sources().isEmpty()) {
            WordText.in(
                            paragraph,
                            claim.sources().stream().map(String::valueOf).collect(Collectors.joining(", ", " ", "")),
                            10.5)
                    .superscript();
        }
        if (claim.saysWhatItShows()) {
            paragraph.createRun().addBreak();
            WordText.in(paragraph, words.of("shows", claim.shows()), 9).color(QUIET);
        }
    }

    private void coverage() {
        if (document.coverage().isEmpty()) {
            return;
        }
        file.heading(words.of("coverage"));
        XWPFTable table = file.table(document.coverage().size() + 1, 3_200, 1_200, 5_200);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        cell(head, 0, words.of("coverage.competency")).bold();
        cell(head, 1, words.of("coverage.share")).bold();
        cell(head, 2, words.of("coverage.state")).bold();
        for (int i = 0; i < document.coverage().size(); i++) {
            CoverageRow row = document.coverage().get(i);
            cell(table.getRow(i + 1), 0, row.competency());
            cell(table.getRow(i + 1), 1, row.percent() + " %");
            cell(table.getRow(i + 1), 2, words.coverage(row));
        }
    }

    private void sources() {
        if (document.sources().isEmpty()) {
            return;
        }
        file.heading(words.of("sources"));
        for (Source source : document.sources()) {
            WordText.in(
                    file.paragraph(),
                    "%d  %s (%s, %s)"
                            .formatted(
                                    source.number(),
                                    source.summary(),
                                    words.month(source.occurredOn()),
                                    words.confirmations(source)),
                    9);
        }
        WordText.in(file.paragraph(), words.of("framework") + ": " + document.framework(), 8.5)
                .color(QUIET);
    }
}
