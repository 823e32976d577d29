package org.nextlevel.advisor.readiness.change;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.readiness.Verdict;

/**
 * Changes that together reach a better verdict; without any one of them they do not.
 *
 * @param reaches the verdict that they reach
 */
@Schema(name = "ReadinessChangeSet")
public record ChangeSet(
        @Schema(examples = "READY") Verdict reaches,
        List<Change> changes,

        @Schema(
                examples =
                        "READY is reached by this: One more piece of evidence for Communication at senior-1, confirmed by somebody else.")
        String sentence) {
    static ChangeSet of(Verdict reaches, List<Change> changes) {
        return new ChangeSet(
                reaches,
                changes,
                "%s is reached by this: %s."
                        .formatted(
                                reaches, changes.stream().map(Change::sentence).collect(Collectors.joining("; and "))));
    }
}
