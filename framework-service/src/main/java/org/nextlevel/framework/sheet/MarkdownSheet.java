package org.nextlevel.framework.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.nextlevel.framework.document.source.FileText;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/**
 * The longest pipe table (GitHub Flavored Markdown) of a text, else the ladder that its headings make; of the front
 * matter before it the title is read.
 */
final class MarkdownSheet {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of())
            // Marks within a cell are few and plain; a parser of all there are can be kept busy for long.
            .inlineParserFactory(context -> (lines, block) -> block.appendChild(new Text(lines.getContent())))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(50)
            .build();

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R.*?\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,200})]\\([^()\\s]{1,2000}\\)");
    private static final Pattern MARK =
            Pattern.compile("\\*\\*|__|`|\\\\([\\p{Punct}])|(?<![\\w*])\\*(?=\\S)|(?<=\\S)\\*(?![\\w*])");

    private MarkdownSheet() {}

    /**
     * @throws Invalid when the text has neither a table nor headings below headings
     * @throws Malformed when it is longer than a text with a table may be
     */
    static Sheet read(byte[] bytes) {
        String text = FileText.of(bytes);
        Marks.checkMarkdown(text);
        Matcher front = FRONT_MATTER.matcher(text);
        int before = front.find() ? (int) front.group().lines().count() : 0;
        String behind = before == 0 ? text : text.substring(front.end());
        String title = MarkdownTitle.of(before == 0 ? "" : front.group(), behind);
        List<Rows> tables = tables(behind, before);
        if (tables.isEmpty()) {
            return MarkdownHeadings.read(behind, before)
                    .map(sheet -> sheet.titled(title))
                    .orElseThrow(() -> new Invalid("#", "there is no table in it, and no heading below another"));
        }
        Rows longest = tables.stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
        Sheet sheet = longest.sheet().titled(title);
        return tables.size() > 1
                ? sheet.assuming(
                        Guess.ofAll("TABLE", null, "Of %d tables, the one with most rows is read.", tables.size()))
                : sheet;
    }

    private static List<Rows> tables(String text, int linesBefore) {
        List<Rows> tables = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    tables.add(new Rows());
                }
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow row) {
                    tables.getLast().add(new SheetRow(line(row) + linesBefore, cells(row)));
                } else {
                    visitChildren(node);
                }
            }
        });
        return tables;
    }

    private static int line(TableRow row) {
        return row.getSourceSpans().isEmpty()
                ? 0
                : row.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(text(cell));
            }
        }
        return cells;
    }

    private static String text(Node cell) {
        return plain(cell.getFirstChild() instanceof Text text ? text.getLiteral() : "");
    }

    /** Without marks of emphasis, links and codes. */
    static String plain(String raw) {
        String broken = BREAK.matcher(raw).replaceAll("\n");
        String unlinked = LINK.matcher(broken).replaceAll("$1");
        return MARK.matcher(unlinked)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)))
                .strip();
    }
}
