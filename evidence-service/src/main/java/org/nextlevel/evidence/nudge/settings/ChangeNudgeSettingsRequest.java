package org.nextlevel.evidence.nudge.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * After how long somebody wants to be reminded from now on.
 *
 * @param loggedWeeks null for never
 * @param sharedDays null for never
 */
@ReadAs(value = NudgeSettingsView.class, computed = "actions")
public record ChangeNudgeSettingsRequest(
        @Min(1) @Max(52) @Schema(description = "Weeks without anything logged; left out is off.", examples = "4")
        Integer loggedWeeks,

        @Min(7) @Max(365) @Schema(description = "Days without anything shared; left out is off.", examples = "90")
        Integer sharedDays) {}
