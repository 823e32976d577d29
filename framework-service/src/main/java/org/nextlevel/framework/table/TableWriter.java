package org.nextlevel.framework.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.document.Track;
import org.nextlevel.framework.table.column.TableColumn;
import org.nextlevel.kit.table.SpreadsheetCell;

/** Writes a framework as a table that {@link TableReader} reads again, safe to open in a spreadsheet. */
public final class TableWriter {
    private TableWriter() {}

    /** CSV (RFC 4180) with a header; a row per expectation, then one for whatever no expectation names. */
    public static String write(FrameworkDocument document) {
        StringBuilder text = new StringBuilder();
        CSVFormat format =
                CSVFormat.RFC4180.builder().setHeader(TableColumn.headers()).get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            new RowWriter(document, printer).print();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static final class RowWriter {
        private final FrameworkDocument document;
        private final CSVPrinter printer;
        private final Map<String, Track> tracks = new HashMap<>();
        private final Map<String, Level> levels = new HashMap<>();
        private final Map<String, Competency> competencies = new HashMap<>();
        private final Set<Object> printed = new HashSet<>();

        RowWriter(FrameworkDocument document, CSVPrinter printer) {
            this.document = document;
            this.printer = printer;
            document.tracks().forEach(track -> tracks.put(track.key(), track));
            document.levels().forEach(level -> levels.put(level.key(), level));
            document.competencies().forEach(competency -> competencies.put(competency.key(), competency));
        }

        void print() throws IOException {
            for (Expectation expectation : document.expectations()) {
                Level level = levels.get(expectation.level());
                row(expectation, tracks.get(level.track()), level, competencies.get(expectation.competency()));
            }
            for (Level level : document.levels()) {
                if (!printed.contains(level)) {
                    row(null, tracks.get(level.track()), level, null);
                }
            }
            for (Competency competency : document.competencies()) {
                if (!printed.contains(competency)) {
                    row(null, null, null, competency);
                }
            }
            for (Track track : document.tracks()) {
                if (!printed.contains(track)) {
                    row(null, track, null, null);
                }
            }
        }

        /** Null for what the row does not name; the order is that of {@link TableColumn}. */
        private void row(Expectation expectation, Track track, Level level, Competency competency) throws IOException {
            printed.add(track);
            printed.add(level);
            printed.add(competency);
            cell(expectation == null ? null : expectation.id());
            cell(track == null ? null : track.key());
            cell(track == null ? null : track.name());
            cell(level == null ? null : level.key());
            cell(level == null ? null : level.name());
            cell(level == null ? null : TableCells.of(level.after()));
            cell(competency == null ? null : competency.area());
            cell(competency == null ? null : competency.key());
            cell(competency == null ? null : competency.name());
            cell(expectation == null ? null : expectation.proficiency());
            cell(expectation == null ? null : expectation.text());
            cell(expectation == null ? null : TableCells.of(expectation.examples()));
            cell(expectation == null ? null : TableCells.links(expectation.links()));
            cell(expectation == null ? null : expectation.required().toString());
            cell(expectation == null ? null : expectation.weight().toPlainString());
            cell(expectation == null ? null : TableCells.of(expectation.aliases()));
            printer.println();
        }

        private void cell(String text) throws IOException {
            printer.print(SpreadsheetCell.guarded(text));
        }
    }
}
