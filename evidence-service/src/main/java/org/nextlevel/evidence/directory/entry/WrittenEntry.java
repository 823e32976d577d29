package org.nextlevel.evidence.directory.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;

/**
 * What became of an entry when it was written.
 *
 * @param changes field by field; of a new entry all that it says
 * @param employee as it is now; its version is the entry's
 */
public record WrittenEntry(Outcome outcome, List<FieldChange> changes, Employee employee) {
    public WrittenEntry {
        changes = List.copyOf(changes);
    }

    /**
     * What became different about an entry.
     *
     * @param field see {@link EntryField#path}
     * @param before null for nothing
     * @param after null for nothing
     */
    public record FieldChange(
            String field, @Nullable String before, @Nullable String after) {}

    /** What writing an entry can come to. */
    public enum Outcome {
        /** Nobody had the HR system's id before. */
        CREATED,
        /** Something is different now. */
        CHANGED,
        /** Everything was as said already. */
        UNCHANGED
    }
}
