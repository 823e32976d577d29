package org.nextlevel.evidence.evidence.attesting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That one's word stands for what a piece of evidence tells now.
 *
 * @param revision number of the revision that was read
 */
public record ReconfirmRequest(
        @NotNull @Positive @Schema(examples = "2") Integer revision) {}
