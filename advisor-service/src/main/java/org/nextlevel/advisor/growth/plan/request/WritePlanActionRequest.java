package org.nextlevel.advisor.growth.plan.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.growth.plan.recommendation.ActionKind;
import org.nextlevel.advisor.growth.plan.recommendation.Recommendation;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A request to accept a recommendation, or to write an action of one's own.
 *
 * @param visibility null for {@code PRIVATE}
 * @param needId the manager's need that it meets; null for none
 */
@ReadAs(
        value = Recommendation.class,
        computed = {"why", "expectationId", "gap", "closedBy"})
public record WritePlanActionRequest(
        @NotNull @Schema(examples = "MENTOR_SOMEBODY") ActionKind kind,

        @NotBlank
        @Size(max = 80)
        @JsonDeserialize(using = KeyReader.class)
        @Schema(implementation = KeyOrReference.class, description = "A competency.")
        String competency,

        @NotBlank
        @Size(max = 80)
        @JsonDeserialize(using = KeyReader.class)
        @Schema(implementation = KeyOrReference.class, description = "The level to show it at.")
        String level,

        @NotBlank @Size(max = 300) @Schema(examples = "Look after our new colleague for three months.")
        String title,

        @NotNull @CalendarDate @Schema(description = "Today or later.", examples = "2026-09-30")
        LocalDate dueOn,

        @Schema(description = "`PRIVATE` when left out.", examples = "MANAGER")
        PlanActionVisibility visibility,

        @Schema(description = "A need that concerns the owner.")
        UUID needId) {}
