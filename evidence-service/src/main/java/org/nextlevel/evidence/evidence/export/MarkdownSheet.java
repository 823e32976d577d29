package org.nextlevel.evidence.evidence.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.nextlevel.evidence.attestation.statement.AttestationOutcome;
import org.nextlevel.evidence.evidence.content.narrative.BoundedMarkdown;

/** Evidence as a document for reading: a heading a month, an item a piece. */
final class MarkdownSheet implements ExportSheet {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(BoundedMarkdown.DEEPEST_BLOCKS).build();
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

    private final Writer writer;
    private YearMonth month;

    MarkdownSheet(Writer writer) throws IOException {
        this.writer = writer;
        write(heading(1, "What I did"));
    }

    @Override
    public void add(ExportedPiece piece) throws IOException {
        YearMonth its = YearMonth.from(piece.occurredOn());
        if (!its.equals(month)) {
            month = its;
            write(heading(2, MONTH.format(its)));
        }
        var list = new BulletList();
        list.setTight(false);
        list.appendChild(item(piece));
        write(list);
    }

    private void write(Node node) throws IOException {
        writer.write(RENDERER.render(node).strip());
        writer.write("\n\n");
    }

    private static Node heading(int level, String text) {
        var heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(text));
        return heading;
    }

    private static ListItem item(ExportedPiece piece) {
        var item = new ListItem();
        var title = new Paragraph();
        title.appendChild(with(new StrongEmphasis(), piece.summary()));
        title.appendChild(new Text(" "));
        title.appendChild(with(new Emphasis(), period(piece)));
        item.appendChild(title);
        if (piece.narrative() != null) {
            Node narrative = BoundedMarkdown.parse(PARSER, piece.narrative()).orElseGet(() -> plain(piece.narrative()));
            for (Node child = narrative.getFirstChild(); child != null; child = narrative.getFirstChild()) {
                item.appendChild(child);
            }
        }
        // Two lists with one marker are one list.
        Node details = details(
                piece, item.getLastChild() instanceof BulletList told && "*".equals(told.getMarker()) ? "-" : "*");
        if (details.getFirstChild() != null) {
            item.appendChild(details);
        }
        return item;
    }

    private static Node plain(String text) {
        var document = new Document();
        document.appendChild(with(new Paragraph(), text));
        return document;
    }

    private static Node details(ExportedPiece piece, String marker) {
        var details = new BulletList();
        details.setTight(true);
        details.setMarker(marker);
        piece.metrics().forEach(metric -> details.appendChild(detail(new Text(ExportWording.of(metric)))));
        if (!piece.claims().isEmpty()) {
            String claims = piece.claims().stream().map(ExportWording::of).collect(Collectors.joining(", "));
            details.appendChild(detail(new Text("Shows " + claims)));
        }
        long confirmed = piece.count(AttestationOutcome.CONFIRMED);
        if (confirmed > 0) {
            details.appendChild(detail(new Text("Confirmed by " + confirmed)));
        }
        piece.links()
                .forEach(link -> details.appendChild(
                        detail(with(new Link(link.url(), null), link.label() == null ? link.url() : link.label()))));
        return details;
    }

    private static ListItem detail(Node content) {
        var paragraph = new Paragraph();
        paragraph.appendChild(content);
        var item = new ListItem();
        item.appendChild(paragraph);
        return item;
    }

    private static Node with(Node node, String text) {
        node.appendChild(new Text(text));
        return node;
    }

    private static String period(ExportedPiece piece) {
        LocalDate from = piece.startedOn();
        String until = DAY.format(piece.occurredOn());
        String kind = piece.kind() == null ? "" : piece.kind().name().toLowerCase(Locale.ROOT) + ", ";
        return "(" + kind + (from == null || from.equals(piece.occurredOn()) ? until : DAY.format(from) + " – " + until)
                + ")";
    }

    @Override
    public void end() throws IOException {
        if (month == null) {
            writer.write("Nothing yet.\n");
        }
        writer.flush();
    }
}
