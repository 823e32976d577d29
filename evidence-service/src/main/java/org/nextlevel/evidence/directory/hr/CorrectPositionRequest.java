package org.nextlevel.evidence.directory.hr;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.showing.PositionView;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.time.CalendarDate;

/**
 * What a past position was in truth.
 *
 * @param from its first day, when that was told wrongly; null when the day in the path is right
 * @param managerExternalId the manager of that time; null for who reported to nobody
 */
@ReadAs(value = PositionView.class, computed = "actions")
public record CorrectPositionRequest(
        @Size(max = 80)
        @Schema(description = "Absent, as are `level` and `track`, when no level is known.", examples = "engineering")
        String framework,

        @Size(max = 80) @JsonDeserialize(using = KeyReader.class) @Schema(implementation = KeyOrReference.class)
        String level,

        @Size(max = 80) @Schema(examples = "technical") String track,

        @Size(max = 200) @Schema(examples = "Engineer") String title,

        @Size(max = 200) @Schema(examples = "Engineering") String department,

        @CalendarDate
        @Schema(
                description = "Its first day, when that was told wrongly; absent when the day in the path is right.",
                examples = "2024-03-01")
        LocalDate from,

        @Size(max = 100) @Schema(examples = "hr-1001") String managerExternalId) {
    /** @throws Invalid when one of framework and level is missing */
    public Position toPosition(LocalDate day) {
        boolean hasLevel = level != null && !level.isBlank();
        if (hasLevel != (framework != null && !framework.isBlank())) {
            throw new Invalid(
                    hasLevel ? "#/framework" : "#/level",
                    "goes with the other of framework and level: leave both out when no level is known");
        }
        return new Position(framework, level, track, title, department, from == null ? day : from);
    }
}
