package org.nextlevel.framework.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nextlevel.framework.document.source.FileText;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.table.SpreadsheetCell;

/** The rows of a CSV text (RFC 4180), their cells by column; separated by comma, semicolon or tab. */
record Table(List<TableRow> rows) {
    private static final int MOST_ROWS = 10_000;

    /**
     * Reads a table.
     *
     * @param theirs our name of a column → the header that the table uses instead
     * @throws Malformed when quotes are broken or the table is too long
     * @throws Invalid when a column that was named, or one that is needed, is missing
     */
    static Table read(byte[] bytes, Map<String, String> theirs) {
        String text = FileText.of(bytes);
        char separator = separator(text);
        TableWidth.check(text, separator);
        try (CSVParser parser = format(separator).parse(new StringReader(text))) {
            Map<Integer, TableColumn> columns = TableHeader.columns(parser.getHeaderNames(), theirs);
            List<TableRow> rows = new ArrayList<>();
            long before = 1;
            for (CSVRecord record : parser) {
                TableRow row = row(record, (int) before + 1, columns);
                before = parser.getCurrentLineNumber();
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > MOST_ROWS) {
                    throw new Malformed("The table has more than %d rows.", MOST_ROWS);
                }
            }
            return new Table(rows);
        } catch (CSVException | UncheckedIOException e) {
            throw new Malformed("The table is not valid CSV: a quote is open or stands where none may be.");
        } catch (IOException e) {
            throw new Malformed("The table is not valid CSV.");
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max(Comparator.comparing(
                        one -> header.chars().filter(c -> c == one).count()))
                .orElse(',');
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get();
    }

    private static TableRow row(CSVRecord record, int line, Map<Integer, TableColumn> columns) {
        Map<TableColumn, String> cells = columns.entrySet().stream()
                .filter(entry -> record.isSet(entry.getKey())
                        && !record.get(entry.getKey()).isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getValue,
                        entry -> SpreadsheetCell.unguarded(record.get(entry.getKey())),
                        (first, _) -> first,
                        () -> new EnumMap<>(TableColumn.class)));
        return new TableRow(line, cells);
    }
}
