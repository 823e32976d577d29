package org.nextlevel.framework.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.framework.comparison.change.FrameworkChange;
import org.nextlevel.framework.comparison.level.AffectedLevel;

/**
 * What changed between two states of a framework (M9.4).
 *
 * @param barMoved whether anything more, less or else is asked of anybody
 * @param omittedChanges how many changes were left out of a very long list; the counts and the size tell of all
 */
record VersionComparison(
        @Schema(examples = "engineering") String framework,

        @Schema(examples = "1", description = "Number of the earlier version.")
        String from,

        @Schema(examples = "2", description = "Number of the later version, or `draft`.")
        String to,

        ChangeSize size,
        boolean barMoved,

        @Schema(examples = "Only names, keys and spelling changed, in 4 places.")
        String reason,

        List<ElementCount> counts,
        List<AffectedLevel> affectedLevels,
        List<FrameworkChange> changes,
        int omittedChanges) {
    private static final int MOST = 5_000;

    static VersionComparison of(String framework, String from, String to, FrameworkComparison comparison) {
        List<FrameworkChange> changes = comparison.changes();
        int shown = Math.min(changes.size(), MOST);
        return new VersionComparison(
                framework,
                from,
                to,
                comparison.size(),
                comparison.barMoved(),
                comparison.reason(),
                comparison.counts(),
                comparison.affectedLevels(),
                changes.subList(0, shown),
                changes.size() - shown);
    }
}
