package org.nextlevel.kit.reference;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person by id and, where the caller may know them, by name.
 *
 * @param name absent for who has left or was erased, and for a moment while the directory does not answer
 * @param title of the position held; absent where the directory does not say
 */
public record PersonReference(
        @NotNull UUID id,

        @Nullable
        @Schema(
                description = "Absent for who has left, and while the directory does not answer.",
                examples = "Erin Engineer")
        String name,

        @Nullable @Schema(description = "Of the position held; absent where it is not known.", examples = "Engineer")
        String title) {

    /** A person of whom nothing is known but the id. */
    public static PersonReference of(UUID id) {
        return new PersonReference(id, null, null);
    }
}
