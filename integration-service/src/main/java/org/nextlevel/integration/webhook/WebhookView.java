package org.nextlevel.integration.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.webhook.progress.WebhookProgressView;
import org.nextlevel.kit.action.Action;

/**
 * A webhook, as those who keep it see it.
 *
 * @param secret shown once
 * @param types empty for all
 * @param actions what the caller may do now
 */
public record WebhookView(
        UUID id,
        @Schema(examples = "Payroll") String name,

        @Schema(examples = "https://hooks.example.com/nextlevel")
        String url,

        @Schema(description = "Which changes are sent; empty for all.", examples = "[\"promotion.approved\"]")
        List<ChangeType> types,

        @Schema(description = "Whether changes are sent.") boolean enabled,
        WebhookState state,

        @Nullable @Schema(description = "Why nothing is sent; absent while changes are.")
        StopReason reason,

        @Schema(description = "Since when it is in this state.")
        Instant stateSince,

        @Nullable
        @Schema(
                description = "Why nothing is sent, and what to do, in a sentence; absent while changes are sent.",
                examples = "Changes wait, since this webhook is not enabled.")
        String notice,

        @Nullable
        @Schema(
                description =
                        "By which the receiver verifies signatures; shown this once, by whoever made or rotated it.",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        String secret,

        @Nullable @Schema(description = "Until when the former secret signs too; absent where there is none.")
        Instant formerSecretUntil,

        Instant createdAt,
        WebhookProgressView progress,
        List<Action> actions) {}
