package org.nextlevel.evidence.evidence.audience;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.evidence.piece.EvidenceVisibility;
import org.nextlevel.kit.reference.PersonIdOrReference;
import org.nextlevel.kit.reference.PersonIdReader;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * Who sees a piece of evidence from now on.
 *
 * @param sharedWith ids of the employees who see it besides; null means nobody by name
 */
@ReadAs(value = EvidenceAudience.class, computed = "actions")
public record ChangeVisibilityRequest(
        @NotNull @Schema(examples = "LINE") EvidenceVisibility visibility,

        @Size(max = ChangeVisibilityRequest.MOST_NAMED)
        @JsonDeserialize(contentUsing = PersonIdReader.class)
        @Schema(implementation = PersonIdOrReference[].class)
        List<@NotNull UUID> sharedWith) {

    static final int MOST_NAMED = 50;

    /** No list means the same as an empty one. */
    public ChangeVisibilityRequest {
        sharedWith = sharedWith == null ? List.of() : sharedWith;
    }
}
