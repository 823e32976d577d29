package org.nextlevel.evidence.intake.imported;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.entry.WrittenEntry.FieldChange;
import org.nextlevel.evidence.intake.column.RowFault;

/**
 * A row of a file, or somebody whom it does not name.
 *
 * @param number of the record, from 1; those who are not in the file come after the last
 * @param line on which it begins; null for who is not in the file
 * @param place in the order of writing
 * @param externalId null when the row has none
 * @param entry what the row says, as long as it is needed; null when it could not be read, and once it is written
 * @param outcome null until it is known
 * @param employee null while there is nobody
 */
public record ImportRow(
        int number,
        @Nullable Integer line,
        int place,
        @Nullable String externalId,
        @Nullable JsonNode entry,
        @Nullable RowOutcome outcome,
        @Nullable UUID employee,
        List<FieldChange> changes,
        List<RowFault> faults) {
    public ImportRow {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    /** The same row, and what became of it. */
    public ImportRow became(RowOutcome what, @Nullable UUID who, List<FieldChange> changes, List<RowFault> faults) {
        return new ImportRow(number, line, place, externalId, entry, what, who, changes, faults);
    }

    /** The same row, refused. */
    public ImportRow refused(List<RowFault> why) {
        return became(RowOutcome.REFUSED, employee, List.of(), why);
    }
}
