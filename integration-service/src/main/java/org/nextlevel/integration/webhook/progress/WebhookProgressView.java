package org.nextlevel.integration.webhook.progress;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.receiver.DeliveryOutcome;

/**
 * How it goes with a webhook.
 *
 * @param lastFailure null where nothing ever failed
 */
public record WebhookProgressView(
        @Schema(
                description = "Changes of the company's feed, of whatever type, that are still to be looked at.",
                examples = "0")
        long behind,

        @Schema(
                description =
                        "People, and things that are nobody's, whose changes wait since one of theirs was not taken.",
                examples = "0")
        long heldBack,

        @Nullable @Schema(description = "When something was taken for the last time; absent where nothing was yet.")
        Instant lastSuccessAt,

        @Nullable @Schema(description = "Since when nothing is taken; absent while deliveries are.")
        Instant failingSince,

        @Nullable @Schema(description = "What came of the last delivery that failed.")
        DeliveryOutcome lastFailure) {}
