package org.nextlevel.evidence.nudge.settings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;

/**
 * After how long somebody is reminded.
 *
 * @param loggedWeeks absent for never
 * @param sharedDays absent for never
 * @param actions what the owner may do now
 */
public record NudgeSettingsView(
        @Nullable @Schema(description = "Weeks without anything logged; absent is off.", examples = "4")
        Integer loggedWeeks,

        @Nullable @Schema(description = "Days without anything shared; absent is off.", examples = "90")
        Integer sharedDays,

        List<Action> actions) {
    private enum Move {
        /** Choose both anew. */
        CHOOSE
    }

    static NudgeSettingsView of(NudgeSettings settings) {
        return new NudgeSettingsView(
                settings.loggedWeeks(),
                settings.sharedDays(),
                List.of(Action.put(
                        Move.CHOOSE, "/api/employees/%s/nudge-settings".formatted(settings.employeeId()), "If-Match")));
    }
}
