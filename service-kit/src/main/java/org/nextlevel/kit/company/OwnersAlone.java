package org.nextlevel.kit.company;

/**
 * Rows that nobody but their owner learns of, nor that there are any. A company's archive leaves them out, and the receipt
 * of its end does not count them; they are erased like all others.
 */
public interface OwnersAlone {
    /** The name of the table. */
    String table();

    /** Which of its rows, in SQL. */
    default String condition() {
        return "true";
    }

    /** All rows of a table. */
    static OwnersAlone of(String table) {
        return () -> table;
    }
}
