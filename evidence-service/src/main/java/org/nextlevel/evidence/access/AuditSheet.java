package org.nextlevel.evidence.access;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.table.SpreadsheetCell;

/** Entries of the audit as a table: ids, actions and times; no cell begins a formula. */
final class AuditSheet {
    private static final String[] HEADER = {
        "at", "action", "actorId", "actorName", "system", "role", "personId", "personName", "thing", "before", "after"
    };

    private AuditSheet() {}

    static String of(List<AccessView> entries) {
        var text = new StringWriter();
        try (var sheet = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            for (AccessView entry : entries) {
                sheet.printRecord(cells(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(AccessView entry) {
        PersonReference actor = entry.actor().person();
        return List.of(
                cell(entry.at()),
                cell(entry.action()),
                cell(actor == null ? null : actor.id()),
                cell(actor == null ? null : actor.name()),
                cell(entry.actor().system()),
                cell(entry.role()),
                cell(entry.person() == null ? null : entry.person().id()),
                cell(entry.person() == null ? null : entry.person().name()),
                cell(entry.thing()),
                cell(entry.before()),
                cell(entry.after()));
    }

    private static String cell(Object value) {
        return value == null ? "" : SpreadsheetCell.guarded(value.toString());
    }
}
