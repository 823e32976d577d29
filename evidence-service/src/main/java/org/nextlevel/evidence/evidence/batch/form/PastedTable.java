package org.nextlevel.evidence.evidence.batch.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines with bars or tabs that are a table of what somebody did: a row is an item. Its header says which column is the time, which
 * the item and which more of it.
 *
 * @param date place of the time in a row; -1 when there is none
 * @param item place of what was done
 * @param rows the cells of each row, with the number of its line among the lines
 */
public record PastedTable(int date, int item, List<String> header, List<Row> rows) {
    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?");
    private static final List<String> DATE = List.of(
            "date",
            "when",
            "datum",
            "wann",
            "quand",
            "fecha",
            "month",
            "monat",
            "mois",
            "mes",
            "period",
            "zeitraum",
            "quarter",
            "week");
    private static final List<String> ITEM = List.of(
            "what",
            "achievement",
            "accomplishment",
            "item",
            "win",
            "summary",
            "task",
            "evidence",
            "done",
            "project",
            "was",
            "erfolg",
            "leistung",
            "aufgabe",
            "tätigkeit",
            "quoi",
            "réalisation",
            "résultat obtenu",
            "qué",
            "que",
            "logro",
            "título",
            "title",
            "description",
            "beschreibung");

    /** A row and where it stands among the lines, from 0. */
    public record Row(int place, List<String> cells) {
        /** Empty when the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Empty when the lines are no table whose header is understood. */
    public static Optional<PastedTable> of(List<String> lines) {
        boolean hasBars = lines.size() > 1 && lines.stream().allMatch(line -> line.indexOf('|') >= 0);
        boolean hasTabs = lines.size() > 1 && lines.stream().allMatch(line -> line.indexOf('\t') >= 0);
        if (!hasBars && !hasTabs) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!hasBars || !RULE.matcher(lines.get(i).strip()).matches()) {
                rows.add(new Row(i, hasBars ? bars(lines.get(i)) : tabs(lines.get(i))));
            }
        }
        List<String> header = rows.getFirst().cells();
        int item = place(header, ITEM);
        return item < 0
                ? Optional.empty()
                : Optional.of(new PastedTable(place(header, DATE), item, header, rows.subList(1, rows.size())));
    }

    /** What the other columns say, each with its header. */
    public String narrative(Row row) {
        List<String> others = IntStream.range(0, row.cells().size())
                .filter(column ->
                        column != date && column != item && !row.cell(column).isBlank())
                .mapToObj(
                        column -> column < header.size() && !header.get(column).isBlank()
                                ? "**" + header.get(column) + "**: " + row.cell(column)
                                : row.cell(column))
                .toList();
        return String.join("\n\n", others);
    }

    private static int place(List<String> header, List<String> names) {
        return IntStream.range(0, header.size())
                .filter(column -> names.contains(header.get(column).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }

    private static List<String> bars(String line) {
        String row = line.strip();
        String inside = row.substring(
                row.startsWith("|") ? 1 : 0, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
        return Arrays.stream(inside.split("(?<!\\\\)\\|", -1))
                .map(String::strip)
                .map(PastedTable::plain)
                .toList();
    }

    private static List<String> tabs(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static String plain(String cell) {
        return cell.replace("\\|", "|").replaceAll("(?i)<br ?/?>", " ");
    }
}
