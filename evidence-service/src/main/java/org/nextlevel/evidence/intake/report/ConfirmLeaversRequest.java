package org.nextlevel.evidence.intake.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That those have left whom a file does not name.
 *
 * @param atMostPercent of all who work here; null means 5
 */
public record ConfirmLeaversRequest(
        @Min(1)
        @Max(100)
        @Schema(
                description = "More of all who work here than this share do not leave at once; absent means 5.",
                examples = "5")
        Integer atMostPercent) {
    private static final int SAFE = 5;

    int bound() {
        return atMostPercent == null ? SAFE : atMostPercent;
    }
}
