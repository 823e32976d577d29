package org.nextlevel.framework.table;

import java.util.Map;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;

/**
 * Makes a framework of a table with one row per expectation. A row without text names only a track, a level or a
 * competency; a blank cell says nothing. What a table has no column for, such as summaries and the readiness policy,
 * stays as the framework has it. New levels without {@code after} follow each other on their track in the order of
 * their first rows.
 */
public final class TableReader {
    private TableReader() {}

    /**
     * @param columns our name of a column → the header that the table uses instead; empty when it uses ours
     * @param known the framework as it is now; null when it is new
     * @param name what a new framework is called
     * @throws Malformed when it is not CSV, or longer than 10,000 rows
     * @throws Invalid when a column that was named, or one that is needed, is missing
     */
    public static DocumentSource read(byte[] csv, Map<String, String> columns, FrameworkDocument known, String name) {
        return new TableToDocument(known, name).build(Table.read(csv, columns));
    }
}
