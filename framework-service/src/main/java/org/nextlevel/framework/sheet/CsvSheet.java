package org.nextlevel.framework.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nextlevel.framework.document.source.FileText;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.table.SpreadsheetCell;

/**
 * CSV (RFC 4180) as spreadsheets and people write it: separated by comma, semicolon, tab or bar, which a first line such as
 * {@code sep=;} may name.
 */
final class CsvSheet {
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("\\A\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 20_000;

    private CsvSheet() {}

    /** @throws Malformed when quotes are broken, or it is longer or wider than a table may be */
    static List<Guess> each(byte[] bytes, Consumer<SheetRow> taker) {
        String whole = FileText.of(bytes);
        Matcher named = NAMED_SEPARATOR.matcher(whole);
        boolean isNamed = named.find();
        String text = isNamed ? whole.substring(named.end()) : whole;
        char separator = isNamed ? named.group(1).charAt(0) : separator(text);
        SheetWidth.check(text, separator);
        each(text, separator, isNamed ? 1 : 0, taker);
        return FileText.isWindows1252(bytes)
                ? List.of(Guess.ofAll(
                        "ENCODING", null, "The table is not in UTF-8; its letters are read as %s.", WINDOWS))
                : List.of();
    }

    private static final String WINDOWS = Charset.forName("windows-1252").displayName();

    private static void each(String text, char separator, int linesBefore, Consumer<SheetRow> taker) {
        long before = 0;
        try (CSVParser parser = format(separator).parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                taker.accept(new SheetRow((int) before + 1 + linesBefore, cells(record)));
                before = parser.getCurrentLineNumber();
            }
        } catch (CSVException | UncheckedIOException e) {
            throw new Malformed(
                    "The table is not valid CSV: in the row that begins in line %d, a quote is open or stands where none may be.",
                    before + 1 + linesBefore);
        } catch (IOException e) {
            throw new Malformed("The table is not valid CSV.");
        }
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(SpreadsheetCell::unguarded).toList();
    }

    /** What most of the first lines have, outside of quotes. */
    private static char separator(String text) {
        List<String> lines = text.substring(0, Math.min(LOOKED_AT, text.length()))
                .replaceAll("\"[^\"]*\"", "")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(20)
                .toList();
        return SEPARATORS.stream()
                .max(Comparator.<Character>comparingLong(one -> linesWith(lines, one))
                        .thenComparingLong(one -> lines.isEmpty() ? 0 : count(lines.getFirst(), one))
                        .thenComparing(one -> -SEPARATORS.indexOf(one)))
                .orElseThrow();
    }

    private static long linesWith(List<String> lines, char separator) {
        return lines.stream().filter(line -> line.indexOf(separator) >= 0).count();
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
    }
}
