package org.nextlevel.evidence.directory.hr;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another id of the HR system for somebody.
 *
 * @param externalId any characters
 */
public record RenumberRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "hr-977")
        String externalId) {}
