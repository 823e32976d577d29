package org.nextlevel.integration.notification.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.kind.NotificationKind;
import org.nextlevel.integration.notification.kind.NotificationTiming;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * How somebody wants to be told from now on.
 *
 * @param url null to keep the one before
 * @param timings null for the usual ones
 */
@ReadAs(
        value = NotificationSettingsView.class,
        computed = {"actions", "mailIsSetUp", "chatHost"})
public record WriteNotificationSettingsRequest(
        @NotNull NotificationChannel channel,

        @Nullable
        @Size(max = 1_000)
        @Schema(
                examples = "https://chat.example.com/hooks/xyz",
                description =
                        "Where your chat tool takes messages, as its settings for incoming webhooks show it; for `CHAT` alone. Left out, the one before stays.")
        String url,

        @Nullable
        @Schema(
                description =
                        "When, by kind: `QUESTION`, `ANSWER`, `OVERDUE`, `REMINDER`, `CASE`, `READINESS` and `ACCOUNT`; a kind that is left out is as usual. Of the other kinds rooms are told, and not people.",
                examples = "{\"CASE\": \"AT_ONCE\", \"READINESS\": \"OFF\"}")
        Map<@NotNull NotificationKind, @NotNull NotificationTiming> timings) {

    Map<NotificationKind, NotificationTiming> chosen() {
        return timings == null ? Map.of() : timings;
    }

    /** @throws Invalid when it has a kind that is not of people, or an address where it needs none */
    void check() {
        for (NotificationKind kind : chosen().keySet()) {
            if (kind.isOfRooms()) {
                throw new Invalid("#/timings/" + kind, "is told in chat rooms alone, which HR sets up: leave it out");
            }
        }
        if (channel != NotificationChannel.CHAT && url != null) {
            throw new Invalid("#/url", "belongs to the channel CHAT: leave it out");
        }
    }
}
