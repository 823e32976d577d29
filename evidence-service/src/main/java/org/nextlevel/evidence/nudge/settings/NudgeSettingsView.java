package org.nextlevel.evidence.nudge.settings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * After how long somebody is reminded.
 *
 * @param loggedWeeks absent for never
 * @param sharedDays absent for never
 */
public record NudgeSettingsView(
        @Nullable @Schema(description = "Weeks without anything logged; absent is off.", examples = "4")
        Integer loggedWeeks,

        @Nullable @Schema(description = "Days without anything shared; absent is off.", examples = "90")
        Integer sharedDays) {

    static NudgeSettingsView of(NudgeSettings settings) {
        return new NudgeSettingsView(settings.loggedWeeks(), settings.sharedDays());
    }
}
