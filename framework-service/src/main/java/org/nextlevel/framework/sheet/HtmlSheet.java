package org.nextlevel.framework.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.nextlevel.framework.document.source.FileText;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/** The largest table of an HTML page. A cell that reaches over several rows or columns stands in each of them. */
final class HtmlSheet {
    private static final int MOST_CELLS = 500;

    private HtmlSheet() {}

    /**
     * @throws Invalid when the page has no table
     * @throws Malformed when it is longer or wider than a table may be
     */
    static Sheet read(byte[] bytes) {
        String text = FileText.of(bytes);
        Marks.checkHtml(text);
        Document page =
                Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(100));
        page.select("br").forEach(one -> one.replaceWith(new org.jsoup.nodes.TextNode("\n")));
        List<Element> tables = page.select("table");
        Element largest = tables.stream()
                .max((one, other) -> Integer.compare(
                        one.select("tr").size(), other.select("tr").size()))
                .orElseThrow(() -> new Invalid("#", "there is no table in it"));
        Sheet sheet = rows(largest).sheet();
        return tables.size() > 1
                ? sheet.assuming(
                        Guess.ofAll("TABLE", null, "Of %d tables, the one with most rows is read.", tables.size()))
                : sheet;
    }

    private static Rows rows(Element table) {
        Rows rows = new Rows();
        Map<Integer, Reaching> reaching = new HashMap<>();
        for (Element row : table.select("tr")) {
            int line = row.sourceRange().isTracked() ? row.sourceRange().start().lineNumber() : rows.size() + 1;
            rows.add(new SheetRow(line, cells(row, reaching)));
        }
        return rows;
    }

    /** A cell that the next rows have as well. */
    private record Reaching(String text, int rows) {}

    private static List<String> cells(Element row, Map<Integer, Reaching> reaching) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select("> td, > th")) {
            fromAbove(cells, reaching);
            int columns = span(cell, "colspan");
            Reaching below = new Reaching(text(cell), span(cell, "rowspan") - 1);
            for (int i = 0; i < columns; i++) {
                reaching.put(cells.size(), below);
                cells.add(below.text());
            }
            if (cells.size() > MOST_CELLS) {
                throw new Malformed("A row of the table has more than %d cells.", MOST_CELLS);
            }
        }
        fromAbove(cells, reaching);
        return cells;
    }

    private static void fromAbove(List<String> cells, Map<Integer, Reaching> reaching) {
        for (Reaching above = reaching.get(cells.size());
                above != null && above.rows() > 0;
                above = reaching.get(cells.size())) {
            reaching.put(cells.size(), new Reaching(above.text(), above.rows() - 1));
            cells.add(above.text());
        }
    }

    private static String text(Element cell) {
        return cell.wholeText()
                .replaceAll("[ \\t\\x0B\\f\\r\\u00A0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(value) : 1;
    }
}
