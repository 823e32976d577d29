package org.nextlevel.evidence.intake.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.EntryField;
import org.nextlevel.evidence.directory.entry.WriteEntry;
import org.nextlevel.evidence.directory.entry.WrittenEntry;
import org.nextlevel.evidence.directory.manager.ManagerName;
import org.nextlevel.evidence.directory.manager.RecogniseManagers;
import org.nextlevel.evidence.intake.column.RowFault;
import org.nextlevel.evidence.intake.imported.ImportRow;
import org.nextlevel.evidence.intake.imported.ImportTerms;
import org.nextlevel.evidence.intake.imported.RowOutcome;
import org.nextlevel.kit.problem.ApiProblem;

/** Writes rows into the directory, as far as they are not refused, and tells what became of each. */
@ApplicationScoped
public class WriteRows {
    private static final EntryChange LEFT = EntryChange.NOTHING.with(EntryField.ACTIVE, false);

    private final WriteEntry write;
    private final RecogniseManagers managers;

    WriteRows(WriteEntry write, RecogniseManagers managers) {
        this.write = write;
        this.managers = managers;
    }

    /** In the caller's transaction, which a refused row does not end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ImportRow> write(ImportTerms terms, List<ImportRow> rows) {
        Map<String, ManagerName> named = managers.of(rows.stream()
                .flatMap(row -> EntryOfRow.loosely(row.entry()).stream())
                .collect(Collectors.toSet()));
        Map<String, EntryChange> told = new HashMap<>();
        rows.forEach(row -> told.put(row.externalId(), EntryOfRow.of(row.entry(), terms.framework(), named)));
        return write.together(
                told,
                () -> rows.stream()
                        .map(row -> write(terms, row, told.get(row.externalId())))
                        .toList());
    }

    private ImportRow write(ImportTerms terms, ImportRow row, EntryChange told) {
        try {
            String newName = row.entry().path(EntryOfRow.NEW_USER_NAME).textValue();
            boolean needsName = newName != null && !write.isThere(row.externalId(), told);
            WrittenEntry written =
                    write.write(row.externalId(), needsName ? told.with(EntryField.USER_NAME, newName) : told);
            return row.became(
                    RowOutcome.of(written.outcome()), written.employee().id(), written.changes(), List.of());
        } catch (ApiProblem refusal) {
            return row.refused(faults(terms, row, refusal));
        }
    }

    /** Lets those leave whom the file does not name. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ImportRow> leave(List<ImportRow> rows) {
        Map<String, EntryChange> told =
                rows.stream().collect(Collectors.toMap(ImportRow::externalId, _ -> LEFT, (one, _) -> one));
        return write.together(told, () -> rows.stream().map(this::leave).toList());
    }

    private ImportRow leave(ImportRow row) {
        try {
            WrittenEntry written = write.write(row.externalId(), LEFT);
            return row.became(RowOutcome.GONE, written.employee().id(), written.changes(), List.of());
        } catch (ApiProblem refusal) {
            return row.refused(List.of(new RowFault(null, null, refusal.getMessage())));
        }
    }

    private static List<RowFault> faults(ImportTerms terms, ImportRow row, ApiProblem refusal) {
        RefusedFields fields = new RefusedFields(terms.columns(), row.entry());
        return refusal.violations().isEmpty()
                ? List.of(fields.of(refusal))
                : refusal.violations().stream().map(fields::of).toList();
    }
}
