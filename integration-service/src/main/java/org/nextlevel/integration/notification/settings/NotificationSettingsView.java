package org.nextlevel.integration.notification.settings;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.kind.NotificationKind;
import org.nextlevel.integration.notification.kind.NotificationTiming;
import org.nextlevel.kit.action.Action;

/**
 * How somebody is told.
 *
 * @param chatHost absent for another channel
 * @param actions what the person may do now
 */
public record NotificationSettingsView(
        NotificationChannel channel,

        @Schema(description = "Whether this installation can send e-mail; where it cannot, `E_MAIL` tells nothing.")
        boolean mailIsSetUp,

        @Nullable
        @Schema(
                description =
                        "The host of your chat tool's address; the address itself is a secret and is shown to nobody. Absent for another channel.",
                examples = "chat.example.com")
        String chatHost,

        @Schema(description = "When, by kind.") Map<NotificationKind, NotificationTiming> timings,

        List<Action> actions) {
    private enum Move {
        /** Choose anew. */
        CHOOSE
    }

    static NotificationSettingsView of(NotificationSettings settings, boolean mailIsSetUp, @Nullable String chatHost) {
        return new NotificationSettingsView(
                settings.channel(),
                mailIsSetUp,
                chatHost,
                settings.timings(),
                List.of(Action.put(
                        Move.CHOOSE,
                        "/api/employees/%s/notification-settings".formatted(settings.employeeId()),
                        "If-Match",
                        "channel")));
    }
}
