package org.nextlevel.framework.document;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A span of time in months; the larger bound is included. */
public record MonthSpan(
        @Min(0) @Max(600) int min, @Min(0) @Max(600) int max) {
    @Schema(hidden = true)
    @AssertTrue(message = "min must not be larger than max")
    boolean isOrdered() {
        return min <= max;
    }
}
