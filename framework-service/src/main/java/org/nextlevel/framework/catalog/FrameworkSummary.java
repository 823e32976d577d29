package org.nextlevel.framework.catalog;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the latest published version of a framework holds, in numbers. */
record FrameworkSummary(
        @Schema(examples = "engineering") String key,
        @Schema(examples = "Engineering") String name,
        @Schema(examples = "3") int latestVersion,
        Instant publishedAt,

        @Schema(examples = "Communication is now expected in writing too.")
        String reason,

        @Schema(examples = "4") int tracks,
        @Schema(examples = "8") int levels,
        @Schema(examples = "9") int competencies,
        @Schema(examples = "72") int expectations) {

    static FrameworkSummary of(FrameworkVersion version) {
        var document = version.document();
        return new FrameworkSummary(
                document.key(),
                document.name(),
                version.number(),
                version.publishedAt(),
                version.reason(),
                document.tracks().size(),
                document.levels().size(),
                document.competencies().size(),
                document.expectations().size());
    }
}
