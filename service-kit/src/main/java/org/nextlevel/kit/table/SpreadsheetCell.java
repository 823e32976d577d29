package org.nextlevel.kit.table;

/** Text in a cell of CSV that no spreadsheet takes for a formula (OWASP, CSV injection). */
public final class SpreadsheetCell {
    private static final String FORMULA = "[=+\\-@\\t\\r].*";

    private SpreadsheetCell() {}

    /**
     * An apostrophe goes before what a formula might begin with, and before an apostrophe that {@link #unguarded} would take
     * away. Null stays null.
     */
    public static String guarded(String text) {
        return text != null && text.matches("(?s)'*" + FORMULA) ? "'" + text : text;
    }

    /** The text that was guarded; a formula that a table brings along stays the text that it is. */
    public static String unguarded(String cell) {
        return cell.matches("(?s)'+" + FORMULA) ? cell.substring(1) : cell;
    }
}
