package org.nextlevel.evidence.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nextlevel.evidence.access.ReadAudit.AuditPages;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.table.SpreadsheetCell;

/** Entries of the audit as a table: ids, actions and times; no cell begins a formula. */
final class AuditSheet {
    private static final String[] HEADER = {
        "at", "action", "actorId", "actorName", "system", "role", "personId", "personName", "thing", "before", "after"
    };

    private AuditSheet() {}

    /** Writes page after page, and holds none longer than it is written. */
    static void write(AuditPages pages, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        var sheet = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(HEADER).get());
        Page<AccessView> page = pages.first();
        while (true) {
            for (AccessView entry : page.items()) {
                sheet.printRecord(cells(entry));
            }
            sheet.flush();
            if (page.next() == null) {
                return;
            }
            page = pages.following().apply(page.next());
        }
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
