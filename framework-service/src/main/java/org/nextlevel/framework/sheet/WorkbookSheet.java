package org.nextlevel.framework.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;

/** A sheet of a workbook (.xlsx, ECMA-376). Of a formula counts what it came to. */
final class WorkbookSheet {
    /** Five times what may be sent: texts, which are most of a ladder, are seldom packed further. */
    private static final int MOST_BYTES = 25_000_000;

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_CELLS = 500;
    private static final int MOST_LINES = 100_000;

    private WorkbookSheet() {}

    /**
     * @param name of the sheet; null for the first
     * @throws Invalid when it cannot be read, is too large unpacked, or has no such sheet
     * @throws Malformed when it is longer than a table may be
     */
    static List<Guess> each(byte[] bytes, String name, Consumer<SheetRow> taker) {
        refuseBombs(bytes);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets =
                    workbook.getSheets().toList();
            org.dhatim.fastexcel.reader.Sheet found = find(sheets, name);
            try (Stream<Row> rows = found.openStream()) {
                rows.limit(MOST_LINES + 1L).map(WorkbookSheet::row).forEach(taker);
            }
            return name == null && sheets.size() > 1
                    ? List.of(Guess.ofAll(
                            "SHEET", "sheet", "Of %d sheets, the first is read: '%s'.", sheets.size(), found.getName()))
                    : List.of();
        } catch (Invalid | Malformed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The reader says in many ways that something is missing or not as it should be.
            throw unreadable();
        }
    }

    private static org.dhatim.fastexcel.reader.Sheet find(List<org.dhatim.fastexcel.reader.Sheet> sheets, String name) {
        return sheets.stream()
                .filter(sheet ->
                        name == null || sheet.getName().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(Violation.of(
                        "sheet",
                        "there is no sheet '%s'; there is: %s",
                        name,
                        sheets.stream()
                                .map(org.dhatim.fastexcel.reader.Sheet::getName)
                                .collect(Collectors.joining(", "))))));
    }

    private static SheetRow row(Row row) {
        if (row.getCellCount() > MOST_CELLS) {
            throw new Invalid("#", "row %d has more than %d cells", row.getRowNum(), MOST_CELLS);
        }
        return new SheetRow(
                row.getRowNum(),
                IntStream.range(0, row.getCellCount())
                        .mapToObj(row::getCellText)
                        .toList());
    }

    /** Unpacks it once, and keeps nothing: the reader would keep all texts before it could be asked. */
    private static void refuseBombs(byte[] bytes) {
        byte[] buffer = new byte[16_384];
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_BYTES || entries > MOST_ENTRIES) {
                        throw new Invalid("#", "the workbook is larger than %d bytes when it is unpacked", MOST_BYTES);
                    }
                }
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static Invalid unreadable() {
        return new Invalid(
                "#",
                "this is a workbook, or another packed file, that cannot be read; save it as .xlsx anew or as CSV");
    }
}
