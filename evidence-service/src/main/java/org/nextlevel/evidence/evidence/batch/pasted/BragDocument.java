package org.nextlevel.evidence.evidence.batch.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.nextlevel.evidence.evidence.batch.form.LabelledLines;
import org.nextlevel.evidence.evidence.batch.form.MarkdownText;
import org.nextlevel.evidence.evidence.batch.form.PastedExport;
import org.nextlevel.evidence.evidence.batch.form.PastedHtml;
import org.nextlevel.evidence.evidence.batch.form.PastedLines;
import org.nextlevel.evidence.evidence.batch.form.PastedTable;
import org.nextlevel.evidence.suggestion.period.HeadingHints;
import org.nextlevel.evidence.suggestion.period.HeadingPeriod;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.sentence.Sentence;

/**
 * A pasted list or a Markdown document of what somebody did, read into items: each item of an outer list is one, with
 * what is nested in it; each row of a table; a heading with labelled lines; outside of them each line, or each paragraph of flowing
 * text. Headings, and lines that are nothing but the name of a period, date what stands under them; so does an item itself.
 */
public final class BragDocument {
    private static final Pattern LEFT_BULLET = Pattern.compile("^[-*+]\\s+");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final PastedLines lines;
    private final HeadingHints hints;
    private final Headings headings;
    private final HeadingLines headingLines;
    private final ReadItems items;
    private final AsideLines aside = new AsideLines();
    private final List<Guess> guesses = new ArrayList<>();

    private BragDocument(String text, HeadingHints hints) {
        this.hints = hints;
        headingLines = new HeadingLines(hints);
        lines = new PastedLines(PastedHtml.asMarkdown(PastedExport.asMarkdown(text)), headingLines::isOwn);
        headings = new Headings(hints);
        items = new ReadItems(lines, headings, hints, aside);
    }

    /**
     * What a text says, in its order.
     *
     * @param leftOut what becomes no item, and why
     * @param guesses what was assumed
     */
    public record Reading(List<BatchItem> items, List<LeftOut> leftOut, List<Guess> guesses) {}

    /**
     * Its items in their order.
     *
     * @throws Invalid with the line of every item that is longer than a piece of evidence may be
     */
    public static Reading read(String text, HeadingHints hints) {
        var document = new BragDocument(text, hints);
        if (document.lines.frontMatter() > 0) {
            document.aside.add(1, "---", Sentence.say("It is about the text and no item of it."));
        }
        document.readBlocks(document.lines.blocks());
        return new Reading(document.items.all(), document.aside.all(), document.guesses);
    }

    private void readBlocks(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Heading heading -> block = readHeading(heading);
                case Paragraph paragraph -> readParagraph(paragraph);
                case ListBlock list -> readList(list);
                case BlockQuote quote -> readBlocks(quote);
                default -> {}
            }
        }
    }

    /** The last block that was read: the heading itself, or what stands under it when both are one item. */
    private Node readHeading(Heading heading) {
        String said = MarkdownText.label(raw(heading));
        Block last = null;
        for (Node next = heading.getNext(); next != null && !(next instanceof Heading); next = next.getNext()) {
            last = (Block) next;
        }
        if (last != null && !HeadingPeriod.isAll(said, hints)) {
            String below = lines.between((Block) heading.getNext(), last);
            List<String> told = below.lines().toList();
            if (last instanceof Paragraph && !told.isEmpty() && LabelledLines.isTime(told.getFirst())) {
                headings.leave(heading.getLevel());
                items.addDated(
                        PastedLines.firstOf(heading),
                        LabelledLines.said(told.getFirst()),
                        raw(heading),
                        String.join("\n", told.subList(1, told.size())));
                return last;
            }
            if (LabelledLines.areAll(told)) {
                headings.leave(heading.getLevel());
                items.add(PastedLines.firstOf(heading), raw(heading), below);
                return last;
            }
        }
        headings.enter(heading.getLevel(), said);
        if (headings.period().isEmpty()
                && headings.unread().isEmpty()
                && YEAR.matcher(said).find()) {
            guesses.add(Guess.inLine(
                    "HEADING",
                    PastedLines.firstOf(heading) + 1,
                    null,
                    null,
                    "The heading '%s' is not read as a time.",
                    said));
        }
        return heading;
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
        if (rest == null && lines.isPlain(PastedLines.firstOf(item))) {
            readLine(
                    PastedLines.firstOf(item),
                    raw(headline),
                    item.getNext() != null || item.getParent().getNext() instanceof ListBlock);
            return;
        }
        if (rest instanceof ListBlock nested && HeadingPeriod.isAll(MarkdownText.label(raw(headline)), hints)) {
            headings.enter(Headings.NESTED_LABEL, MarkdownText.label(raw(headline)));
            readList(nested);
            headings.leave(Headings.NESTED_LABEL);
            return;
        }
        items.add(PastedLines.firstOf(item), raw(headline), rest == null ? "" : lines.between(rest, item));
    }

    private void readParagraph(Paragraph paragraph) {
        List<String> said = raw(paragraph).lines().map(String::strip).toList();
        int firstLine = PastedLines.firstOf(paragraph);
        Optional<PastedTable> table = PastedTable.of(lines.of(paragraph));
        if (table.isPresent()) {
            table.get().rows().forEach(row -> items.addRow(table.get(), row, firstLine + row.place()));
            return;
        }
        if (said.size() > 1 && LabelledLines.areAll(said)) {
            items.add(firstLine, LabelledLines.headline(said), raw(paragraph));
            return;
        }
        if (Aside.areProperties(said)) {
            for (int i = 0; i < said.size(); i++) {
                aside.add(firstLine + i + 1, said.get(i), Sentence.say("It is about the text and no item of it."));
            }
            return;
        }
        if (PastedLines.areFlowing(said)) {
            items.add(firstLine, raw(paragraph), "");
            return;
        }
        for (int i = 0; i < said.size(); i++) {
            String line = LEFT_BULLET.matcher(said.get(i)).replaceFirst("");
            boolean isBeforeList = i == said.size() - 1 && paragraph.getNext() instanceof ListBlock;
            if (headingLines.isHeading(MarkdownText.label(line), isBeforeList, items.isEmpty())
                    || !aside.takes(firstLine + i + 1, said.subList(i, said.size()), items.isEmpty())) {
                readLine(firstLine + i, line, isBeforeList);
            }
        }
    }

    private void readLine(int place, String line, boolean isBeforeList) {
        String said = MarkdownText.label(line);
        if (!headingLines.isHeading(said, isBeforeList, items.isEmpty())) {
            items.add(place, line, "");
            return;
        }
        headings.label(LabelledLines.isTime(said) ? LabelledLines.said(said) : said);
        if (!headingLines.isTime(said) && !LabelledLines.isTime(said) && !line.endsWith(":")) {
            guesses.add(Guess.inLine(
                    "HEADING",
                    place + 1,
                    null,
                    null,
                    "The line '%s' is read as the heading of the list below it.",
                    said));
        }
    }

    private static String raw(Block block) {
        return block.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }
}
