package org.nextlevel.evidence.evidence.batch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pasted list of what somebody did, or a brag document.
 *
 * @param text plain lines or Markdown, English where it names months
 */
public record CaptureBatchRequest(
        @NotBlank
        @Size(max = 200_000)
        @Schema(
                examples =
                        "## Q3 2025\n- Cut the nightly build from 40 to 12 minutes\n  - The *whole* company waited for it\n- [x] Mentored 3 junior developers\n")
        String text) {}
