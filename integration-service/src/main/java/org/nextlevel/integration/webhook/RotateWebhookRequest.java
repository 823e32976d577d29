package org.nextlevel.integration.webhook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a secret is replaced.
 *
 * @param keepFormerHours how long the former secret still signs too; null for a day, 0 to end it at once
 */
public record RotateWebhookRequest(
        @Min(0) @Max(720) @Nullable @Schema(examples = "24") Integer keepFormerHours) {
    private static final Duration DAY = Duration.ofHours(24);

    Duration overlap() {
        return keepFormerHours == null ? DAY : Duration.ofHours(keepFormerHours);
    }
}
