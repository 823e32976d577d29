package org.nextlevel.evidence.intake.column;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a file as it is understood.
 *
 * @param externalId the number; null when there is none
 * @param told what it says, by {@link PersonField#field}: texts, flags, days as texts, null for what is cleared
 */
public record ReadPerson(int number, int line, @Nullable String externalId, ObjectNode told, List<RowFault> faults) {
    /** What is said of a field as a text; null for nothing. */
    public @Nullable String text(PersonField field) {
        return told.path(field.field()).textValue();
    }

    /** Whether anything is said of a field, be it that it is cleared. */
    public boolean tells(PersonField field) {
        return told.has(field.field());
    }
}
