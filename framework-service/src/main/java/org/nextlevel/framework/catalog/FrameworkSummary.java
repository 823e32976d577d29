package org.nextlevel.framework.catalog;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.action.Action;

/**
 * What the latest published version of a framework holds, in numbers.
 *
 * @param actions what the caller may do with it now; {@code If-Match} is the draft's
 */
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
        @Schema(examples = "72") int expectations,
        List<Action> actions) {

    static FrameworkSummary of(FrameworkVersion version, List<Action> actions) {
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
                document.expectations().size(),
                actions);
    }
}
