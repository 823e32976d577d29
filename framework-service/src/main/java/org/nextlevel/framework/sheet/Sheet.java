package org.nextlevel.framework.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/**
 * The rows of a table in which something stands.
 *
 * @param guesses what was assumed to read them
 * @param title what the text around the table is called; null where it says nothing of that
 */
public record Sheet(
        List<SheetRow> rows, List<Guess> guesses, @Nullable String title) {
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] COMPOUND_FILE = {0xD0, 0xCF, 0x11, 0xE0};

    /**
     * Reads a table. A workbook is known by its bytes, whatever it is sent as.
     *
     * @param subtype of the media type that it is sent as: {@code csv}, {@code html}, {@code markdown}
     * @param sheet name of the sheet of a workbook; null for its first
     * @throws Malformed when it is none, or longer or wider than a table may be
     * @throws Invalid when it is a workbook that cannot be read, or has no such sheet
     */
    public static Sheet read(byte[] bytes, String subtype, String sheet) {
        if (subtype.equals("markdown") && !isWorkbook(bytes)) {
            return MarkdownSheet.read(bytes);
        }
        Rows rows = new Rows();
        List<Guess> guesses = each(bytes, subtype, sheet, rows::add);
        return new Sheet(rows.all(), guesses, null);
    }

    /**
     * The same for a table of which the rows are taken one by one, so that it may be longer than what fits beside the work of others.
     *
     * @param taker takes each row, blank ones too
     * @return what was assumed to read them
     */
    public static List<Guess> each(byte[] bytes, String subtype, String sheet, Consumer<SheetRow> taker) {
        if (startsWith(bytes, ZIP)) {
            return WorkbookSheet.each(bytes, sheet, taker);
        }
        if (startsWith(bytes, COMPOUND_FILE)) {
            throw new Invalid("#", "this is a workbook of an old kind (.xls); save it as .xlsx or as CSV");
        }
        return switch (subtype) {
            case "html" -> HtmlSheet.read(bytes).each(taker);
            case "markdown" -> MarkdownSheet.read(bytes).each(taker);
            default -> CsvSheet.each(bytes, taker);
        };
    }

    private List<Guess> each(Consumer<SheetRow> taker) {
        rows.forEach(taker);
        return guesses;
    }

    /** The same below a title; null for none. */
    Sheet titled(@Nullable String words) {
        return new Sheet(rows, guesses, words);
    }

    /** The same, and what else was assumed. */
    Sheet assuming(Guess guess) {
        List<Guess> all = new ArrayList<>(guesses);
        all.add(Objects.requireNonNull(guess));
        return new Sheet(rows, List.copyOf(all), title);
    }

    private static boolean isWorkbook(byte[] bytes) {
        return startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND_FILE);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
