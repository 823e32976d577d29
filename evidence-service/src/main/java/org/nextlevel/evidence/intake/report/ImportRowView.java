package org.nextlevel.evidence.intake.report;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.entry.WrittenEntry.FieldChange;
import org.nextlevel.evidence.intake.column.RowFault;
import org.nextlevel.evidence.intake.imported.ImportRow;
import org.nextlevel.evidence.intake.imported.RowOutcome;

/** A row of a file, and what became of it; or somebody whom a file does not name that names everybody. */
@Schema(name = "ImportRow")
public record ImportRowView(
        @Schema(
                description = "Of the record, from 1; those who are not in the file come after the last.",
                examples = "7")
        int number,

        @Nullable
        @Schema(description = "On which it begins, from 1; absent for who is not in the file.", examples = "8")
        Integer line,

        @Nullable @Schema(examples = "0007") String externalId,

        @Nullable @Schema(description = "Absent as long as it is not known.")
        RowOutcome outcome,

        @Nullable @Schema(description = "Whom it is about; absent for nobody yet.")
        UUID employeeId,

        @Schema(description = "What is different; of somebody new all that the row says.")
        List<ImportedChange> changes,

        @Schema(description = "Why it is refused.") List<RowFault> faults) {

    /** A field that is different. */
    public record ImportedChange(
            @Schema(examples = "position.title") String field,

            @Nullable @Schema(description = "Absent for nothing.", examples = "Engineer")
            String before,

            @Nullable @Schema(description = "Absent for nothing.", examples = "Senior engineer")
            String after) {
        static ImportedChange of(FieldChange change) {
            return new ImportedChange(change.field(), change.before(), change.after());
        }
    }

    static ImportRowView of(ImportRow row) {
        return new ImportRowView(
                row.number(),
                row.line(),
                row.externalId(),
                row.outcome(),
                row.employee(),
                row.changes().stream().map(ImportedChange::of).toList(),
                row.faults());
    }
}
