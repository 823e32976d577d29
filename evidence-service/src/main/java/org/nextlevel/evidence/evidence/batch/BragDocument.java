package org.nextlevel.evidence.evidence.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.nextlevel.evidence.evidence.content.narrative.BoundedMarkdown;
import org.nextlevel.evidence.suggestion.period.HeadingPeriod;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/**
 * A pasted list or a Markdown document of what somebody did, read into items: each item of an outer list is one, with
 * what is nested in it; outside of lists each line, or each paragraph of flowing text. Headings, and lines that are
 * nothing but the name of a period, date what stands under them.
 */
final class BragDocument {
    private static final int LONGEST_ITEM = 10_000;
    private static final int LONGEST_HEADING = 200;
    private static final Pattern LEFT_BULLET = Pattern.compile("^[-*+]\\s+");
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class, ListBlock.class, BlockQuote.class, FencedCodeBlock.class, ThematicBreak.class))
            // Marks within a line are read an item at a time: see MarkdownText.
            .inlineParserFactory(context -> (lines, block) -> block.appendChild(new Text(lines.getContent())))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(BoundedMarkdown.DEEPEST_BLOCKS)
            .build();

    private final PastedLines lines;
    private final Headings headings = new Headings();
    private final List<BatchItem> items = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();

    private BragDocument(String text) {
        lines = new PastedLines(text);
    }

    /**
     * Its items in their order.
     *
     * @throws Invalid with the line of every item that is longer than a piece of evidence may be
     */
    static List<BatchItem> read(String text) {
        var document = new BragDocument(text);
        document.readBlocks(PARSER.parse(document.lines.markdown()));
        if (!document.faults.isEmpty()) {
            throw new Invalid(document.faults);
        }
        return document.items;
    }

    private void readBlocks(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Heading heading -> headings.enter(heading.getLevel(), label(raw(heading)));
                case Paragraph paragraph -> readParagraph(paragraph);
                case ListBlock list -> readList(list);
                case BlockQuote quote -> readBlocks(quote);
                default -> {}
            }
        }
    }

    private void readList(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            readItem((Block) item);
        }
    }

    private void readItem(Block item) {
        Node first = item.getFirstChild();
        if (!(first instanceof Paragraph) && !(first instanceof Heading)) {
            readBlocks(item);
            return;
        }
        Block headline = (Block) first;
        Block rest = (Block) first.getNext();
        if (rest instanceof ListBlock nested && HeadingPeriod.isAll(label(raw(headline)))) {
            headings.enter(Headings.NESTED_LABEL, label(raw(headline)));
            readList(nested);
            headings.leave(Headings.NESTED_LABEL);
            return;
        }
        add(PastedLines.firstOf(item), raw(headline), rest == null ? "" : lines.between(rest, item));
    }

    private void readParagraph(Paragraph paragraph) {
        List<String> said = raw(paragraph).lines().map(String::strip).toList();
        int firstLine = PastedLines.firstOf(paragraph);
        if (PastedLines.areFlowing(said)) {
            add(firstLine, raw(paragraph), "");
            return;
        }
        for (int i = 0; i < said.size(); i++) {
            String line = LEFT_BULLET.matcher(said.get(i)).replaceFirst("");
            boolean isBeforeList = i == said.size() - 1 && paragraph.getNext() instanceof ListBlock;
            if (HeadingPeriod.isAll(label(line)) || (isBeforeList && line.endsWith(":"))) {
                headings.enter(Headings.LABEL, label(line));
            } else {
                add(firstLine + i, line, "");
            }
        }
    }

    private void add(int line, String headline, String rest) {
        if (headline.length() + rest.length() > LONGEST_ITEM) {
            String fault = "the item is longer than %d characters".formatted(LONGEST_ITEM);
            faults.add(new Violation("#/text", null, line + 1, fault));
            return;
        }
        BatchItem.of(line + 1, headline, rest, headings.period(), lines.isOpenTask(line))
                .ifPresent(items::add);
    }

    private static String label(String line) {
        return MarkdownText.of(line.substring(0, Math.min(line.length(), LONGEST_HEADING)))
                .text();
    }

    private static String raw(Block block) {
        return block.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }
}
