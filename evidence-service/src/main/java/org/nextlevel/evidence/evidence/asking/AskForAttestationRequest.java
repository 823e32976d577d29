package org.nextlevel.evidence.evidence.asking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom the owner asks to attest a piece of evidence.
 *
 * @param message in the owner's words; null for none
 */
public record AskForAttestationRequest(
        @NotNull UUID attesterId,

        @Size(max = 500) @Schema(examples = "You saw how the migration went; was it as I tell it?")
        String message) {}
