package org.nextlevel.evidence.evidence.asking;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That those are asked again who confirmed an earlier wording.
 *
 * @param message to each of them, in the owner's words; null for none
 */
public record AskAgainRequest(
        @Nullable @Size(max = 500) @Schema(examples = "I added what came of it; do you still say so?")
        String message) {}
