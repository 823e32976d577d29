package org.nextlevel.evidence.directory.mapping;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.PersonReference;

/**
 * What rules would do to somebody.
 *
 * @param framework of now; empty while no level is known, as the level
 * @param newFramework empty when no rule holds, as the new level
 * @param rule the number of the rule that holds, from 1; absent when none does
 */
public record LevelFinding(
        PersonReference person,

        @Schema(examples = "hr-1042") String externalId,

        @Schema(examples = "engineering") String framework,

        @Schema(examples = "junior") String level,

        @Schema(examples = "engineering") String newFramework,

        @Schema(examples = "senior-1") String newLevel,

        @Nullable @Schema(examples = "3") Integer rule) {
    boolean isChange() {
        return !framework.equals(newFramework) || !level.equals(newLevel);
    }
}
