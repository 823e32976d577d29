package org.nextlevel.evidence.evidence.batch.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Lines with bars, tabs, semicolons or commas that are a table of what somebody did: a row is an item. Its header says which column is the time, which
 * the item and which more of it.
 *
 * @param date place of the time in a row, or of its beginning; -1 when there is none
 * @param end place of its end; -1 when there is none
 * @param item place of what was done
 * @param rows the cells of each row, with the number of its line among the lines
 */
public record PastedTable(int date, int end, int item, List<String> header, List<Row> rows) {
    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?");

    /** A row and where it stands among the lines, from 0. */
    public record Row(int place, List<String> cells) {
        /** Empty when the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Empty when the lines are no table whose header is understood. */
    public static Optional<PastedTable> of(List<String> lines) {
        if (lines.size() < 2) {
            return Optional.empty();
        }
        if (haveAll(lines, '|')) {
            return of(lines, PastedTable::bars);
        }
        // Nobody writes tabs into prose, and a row whose last cells are empty has lost them.
        if (lines.getFirst().indexOf('\t') >= 0 && lines.stream().skip(1).anyMatch(line -> line.indexOf('\t') >= 0)) {
            return of(lines, line -> separated(line, '\t'));
        }
        // Prose has commas and semicolons as well: only with a column for the time it is a table.
        return Stream.of(';', ',')
                .filter(separator -> haveAll(lines, separator))
                .flatMap(separator -> of(lines, line -> separated(line, separator)).stream())
                .filter(table -> table.date() >= 0 || table.end() >= 0)
                .findFirst();
    }

    private static boolean haveAll(List<String> lines, char separator) {
        return lines.stream().allMatch(line -> line.indexOf(separator) >= 0);
    }

    private static Optional<PastedTable> of(List<String> lines, Function<String, List<String>> cells) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!RULE.matcher(lines.get(i).strip()).matches()) {
                rows.add(new Row(i, cells.apply(lines.get(i))));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = rows.getFirst().cells();
        int item = PastedHeader.item(header);
        return item < 0
                ? Optional.empty()
                : Optional.of(new PastedTable(
                        PastedHeader.date(header),
                        PastedHeader.end(header),
                        item,
                        header,
                        rows.subList(1, rows.size())));
    }

    /** The time that a row names, from its beginning to its end where it has both; blank when it names none. */
    public String time(Row row) {
        String first = row.cell(date);
        String last = row.cell(end);
        return last.isBlank() || first.equals(last) ? first : first.isBlank() ? last : first + " – " + last;
    }

    /** What the other columns say, each with its header. */
    public String narrative(Row row) {
        List<String> others = IntStream.range(0, row.cells().size())
                .filter(column ->
                        column != date && column != end && column != item && !PastedHeader.isNumber(header, column))
                .filter(column -> !row.cell(column).isBlank())
                .mapToObj(
                        column -> column < header.size() && !header.get(column).isBlank()
                                ? "**" + header.get(column) + "**: " + row.cell(column)
                                : row.cell(column))
                .toList();
        return String.join("\n\n", others);
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

    private static List<String> separated(String line, char separator) {
        try (CSVParser cells = CSVParser.parse(
                line,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreSurroundingSpaces(true)
                        .get())) {
            return cells.getRecords().getFirst().toList().stream()
                    .map(String::strip)
                    .toList();
        } catch (IOException | UncheckedIOException | NoSuchElementException _) {
            // A quote that does not end is one that somebody wrote.
            return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1))
                    .map(String::strip)
                    .toList();
        }
    }

    private static String plain(String cell) {
        return cell.replace("\\|", "|").replaceAll("(?i)<br ?/?>", " ");
    }
}
