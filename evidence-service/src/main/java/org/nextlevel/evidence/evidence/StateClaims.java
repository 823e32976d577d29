package org.nextlevel.evidence.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a piece of evidence shows, from now on. */
public record StateClaims(@NotNull @Size(max = 20) List<@Valid @NotNull ClaimOf> claims) {
    /** A competency at a level, both keys of the framework of the owner's position. */
    public record ClaimOf(
            @NotBlank @Size(max = 80) @Schema(examples = "communication")
            String competency,

            @NotBlank @Size(max = 80) @Schema(examples = "senior-1")
            String level) {}
}
