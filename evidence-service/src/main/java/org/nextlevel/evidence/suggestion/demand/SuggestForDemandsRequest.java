package org.nextlevel.evidence.suggestion.demand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question for the competencies that demands ask for.
 *
 * @param framework key of the framework
 * @param level key of the level that is asked for
 * @param demands each in somebody's own words
 */
public record SuggestForDemandsRequest(
        @NotBlank @Size(max = 80) @Schema(examples = "engineering")
        String framework,

        @NotBlank @Size(max = 80) @Schema(examples = "senior-1")
        String level,

        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 500) String> demands) {}
