package org.nextlevel.advisor.agreement.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.engine.readiness.requirement.RequirementSourceKind;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;

/**
 * One thing that a manager requires.
 *
 * @param competency key of one of the framework
 * @param level key of the level at which it is asked for
 * @param required false for what is welcome but not needed
 */
public record AgreedRequirement(
        @NotBlank
        @Size(max = 80)
        @JsonDeserialize(using = KeyReader.class)
        @Schema(implementation = KeyOrReference.class)
        String competency,

        @NotBlank
        @Size(max = 80)
        @JsonDeserialize(using = KeyReader.class)
        @Schema(implementation = KeyOrReference.class)
        String level,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "In the manager's words.",
                examples = "Takes one new colleague through their first three months.")
        String text,

        @NotNull @Schema(description = "False for what is welcome but not needed.", examples = "true")
        Boolean required) {
    /** The same as readiness counts it, beside what the framework requires. */
    public AddedRequirement addedBy(UUID agreement) {
        return new AddedRequirement(RequirementSourceKind.MANAGER, agreement, competency, level, text, required);
    }
}
