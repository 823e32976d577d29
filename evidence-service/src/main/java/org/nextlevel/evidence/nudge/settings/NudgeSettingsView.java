package org.nextlevel.evidence.nudge.settings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * After how long somebody is reminded.
 *
 * @param loggedWeeks null for never
 * @param sharedDays null for never
 */
public record NudgeSettingsView(
        @Schema(description = "Weeks without anything logged; null is off.", examples = "4", nullable = true)
        Integer loggedWeeks,

        @Schema(description = "Days without anything shared; null is off.", examples = "90", nullable = true)
        Integer sharedDays) {

    static NudgeSettingsView of(NudgeSettings settings) {
        return new NudgeSettingsView(settings.loggedWeeks(), settings.sharedDays());
    }
}
