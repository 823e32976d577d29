package org.nextlevel.evidence.evidence.content;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence by id and, where the caller sees it, by what it tells.
 *
 * @param summary absent when the caller does not see it, or not any more
 * @param occurredOn absent likewise
 */
public record EvidenceReference(
        UUID id,

        @Nullable
        @Schema(
                description = "Absent when the caller does not see it.",
                examples = "Cut the nightly build to 12 minutes.")
        String summary,

        @Nullable LocalDate occurredOn) {}
