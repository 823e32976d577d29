package org.nextlevel.advisor.requirement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.readiness.AddedRequirement;
import org.nextlevel.advisor.readiness.Source;

/**
 * One thing that the manager requires, in the manager's words.
 *
 * @param required false for what is welcome but not needed; true when not said
 */
@Schema(name = "StatedRequirement")
public record StatedRequirement(
        @NotBlank @Size(max = 80) @Schema(description = "Key of a competency of the framework.", examples = "mentoring")
        String competency,

        @NotBlank
        @Size(max = 1_000)
        @Schema(examples = "Brings one junior engineer to the point of leading a release alone.")
        String text,

        Boolean required) {
    /** What is not said is required. */
    public StatedRequirement {
        required = required == null || required;
    }

    AddedRequirement asked(UUID agreement, String target) {
        return new AddedRequirement(Source.MANAGER, agreement, competency, target, text, required);
    }

    /** The body of a statement. */
    @Schema(name = "StateRequirements")
    public record All(@NotNull @Size(min = 1, max = 30) List<@Valid @NotNull StatedRequirement> requirements) {}
}
