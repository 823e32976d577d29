package org.nextlevel.evidence.intake.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.sentence.Sentence;

/** The records of a table (RFC 4180), one at a time. */
final class CsvRecords {
    private final Path path;
    private final TableShape shape;

    CsvRecords(Path path, TableShape shape) {
        this.path = path;
        this.shape = shape;
    }

    /** What stands in the first row. */
    List<String> headers() {
        Headers headers = new Headers();
        read(headers::take);
        return headers.cells;
    }

    /**
     * Each row after the header that has a cell in it.
     *
     * @param fields place in the row, from 0 → what the cell is
     */
    void each(Map<Integer, String> fields, Consumer<FileRecord> taker) {
        new Rows(fields, taker).read();
    }

    private void read(RowTaker taker) {
        try (CSVParser parser = format().parse(shape.open(path))) {
            Iterator<CSVRecord> rows = parser.iterator();
            long before = shape.firstLine() - 1L;
            boolean goesOn = true;
            while (goesOn && rows.hasNext()) {
                CSVRecord row = rows.next();
                goesOn = taker.take(row, (int) before + 1);
                before = shape.firstLine() - 1L + parser.getCurrentLineNumber();
            }
        } catch (CSVException _) {
            throw broken();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? TableShape.unreadable(shape.charset()) : broken();
        } catch (CharacterCodingException _) {
            throw TableShape.unreadable(shape.charset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Malformed broken() {
        return new Malformed("The table is not valid CSV: a quote is open or stands where none may be.");
    }

    private CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(shape.separator())
                .setIgnoreEmptyLines(false)
                .get();
    }

    private interface RowTaker {
        /** Whether the next is wanted. */
        boolean take(CSVRecord row, int line);
    }

    private static final class Headers {
        private List<String> cells = List.of();

        boolean take(CSVRecord row, int line) {
            cells = row.toList().stream().map(String::strip).toList();
            return false;
        }
    }

    private final class Rows {
        private final Map<Integer, String> fields;
        private final Consumer<FileRecord> taker;
        private int width = -1;
        private int number;

        Rows(Map<Integer, String> fields, Consumer<FileRecord> taker) {
            this.fields = fields;
            this.taker = taker;
        }

        void read() {
            CsvRecords.this.read(this::take);
        }

        private boolean take(CSVRecord row, int line) {
            if (width < 0) {
                width = row.size();
            } else if (!isBlank(row)) {
                taker.accept(new FileRecord(++number, line, values(row), fault(row)));
            }
            return true;
        }

        private Map<String, JsonNode> values(CSVRecord row) {
            Map<String, JsonNode> values = new HashMap<>();
            fields.forEach((at, field) -> {
                if (at < row.size()) {
                    values.put(field, TextNode.valueOf(row.get(at)));
                }
            });
            return values;
        }

        /** A row that is cut off, or whose text holds the separator without quotes, would put cells under other headers. */
        private String fault(CSVRecord row) {
            boolean fits = row.size() >= width && row.stream().skip(width).allMatch(String::isBlank);
            return fits ? null : Sentence.say("the row has %d cells, and the header has %d", row.size(), width);
        }

        private static boolean isBlank(CSVRecord row) {
            return row.stream().allMatch(String::isBlank);
        }
    }
}
