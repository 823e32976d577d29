package org.nextlevel.evidence.directory.level;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * At which level people are of whom all conditions hold.
 *
 * @param conditions none for everybody whom no rule before found
 * @param track null when it does not matter
 */
public record MappingRule(
        @NotNull @Size(max = 10) @Schema(description = "All must hold; none is everybody whom no rule before found.")
        List<@Valid @NotNull MappingCondition> conditions,

        @NotBlank @Size(max = 80) @Schema(examples = "engineering")
        String framework,

        @NotBlank @Size(max = 80) @Schema(examples = "senior-1")
        String level,

        @Nullable @Size(max = 80) @Schema(examples = "technical")
        String track) {
    boolean asksForGroups() {
        return conditions.stream().anyMatch(condition -> condition.field().equals(MappingCondition.GROUP));
    }

    boolean holds(Map<String, List<String>> facts) {
        return conditions.stream().allMatch(condition -> condition.holds(facts));
    }
}
