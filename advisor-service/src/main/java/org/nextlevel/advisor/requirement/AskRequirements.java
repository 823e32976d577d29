package org.nextlevel.advisor.requirement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The person asks; or the manager states unasked.
 *
 * @param question the person's words; null when there are none
 * @param requirements from the manager alone; null when the person asks
 */
public record AskRequirements(
        @NotBlank @Size(max = 80) @Schema(description = "Key of the level that it is about.", examples = "senior-1")
        String target,

        @Size(max = 1_000)
        @Schema(
                description = "From the person, when there is something to say.",
                examples = "Is leading a release needed?")
        String question,

        @Size(min = 1, max = 30) @Schema(description = "From the manager, who may state them without being asked.")
        List<@Valid @NotNull StatedRequirement> requirements) {}
