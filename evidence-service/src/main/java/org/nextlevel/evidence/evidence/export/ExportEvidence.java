package org.nextlevel.evidence.evidence.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.list.EvidenceFilter;
import org.nextlevel.evidence.evidence.list.ReadList;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Writes all that somebody logged and did not delete; it is read page by page. */
@ApplicationScoped
class ExportEvidence {
    private static final int AT_ONCE = 200;

    private final ReadList list;
    private final ObjectMapper mapper;
    private final Clock clock;

    ExportEvidence(ReadList list, ObjectMapper mapper, Clock clock) {
        this.list = list;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** All of an owner's evidence in a format; the caller is the owner. */
    String write(Employee owner, EvidenceFormat format) {
        var writer = new StringWriter();
        try {
            write(owner, format, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    private void write(Employee owner, EvidenceFormat format, Writer writer) throws IOException {
        ExportSheet sheet = switch (format) {
            case json -> new JsonSheet(writer, mapper, clock.instant());
            case csv -> new CsvSheet(writer);
            case markdown -> new MarkdownSheet(writer);
        };
        String next = null;
        do {
            Page<EvidenceView> page = list.page(owner, EvidenceFilter.NONE, new PageRequest(AT_ONCE, next));
            for (EvidenceView view : page.items()) {
                sheet.add(ExportedPiece.of(view));
            }
            next = page.next();
        } while (next != null);
        sheet.end();
    }
}
