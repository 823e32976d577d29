package org.nextlevel.evidence.directory.showing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.kit.reference.NamedKey;

/**
 * What somebody is here.
 *
 * @param framework empty while no level is known, as the key of the level
 * @param track key in the framework; absent when HR does not say
 * @param department absent when the company does not say
 * @param from its first day; absent for who sees the person as colleagues do
 */
public record EmployeePosition(
        @Schema(description = "Empty while no level is known, as the key of the level.", examples = "engineering")
        String framework,

        NamedKey level,

        @Nullable @Schema(examples = "technical") String track,

        @Schema(examples = "Engineer") String title,

        @Nullable @Schema(examples = "Engineering") String department,

        @Nullable @Schema(examples = "2025-03-01") LocalDate from) {

    static EmployeePosition of(Position position, NamedKey level, boolean closely) {
        return new EmployeePosition(
                position.framework(),
                level,
                position.track(),
                position.title(),
                position.department(),
                closely ? position.since() : null);
    }
}
