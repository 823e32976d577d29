package org.nextlevel.evidence.directory.mapping;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.page.Page;

/**
 * What rules would do, over everybody who works here and was told no level.
 *
 * @param people how many those are
 * @param found of how many a rule finds a level
 * @param unmatched of how many none does
 * @param changed for how many something would be different
 * @param items for whom, by their ids
 */
public record MappingPreview(
        @Schema(examples = "240") int people,
        @Schema(examples = "236") int found,
        @Schema(examples = "4") int unmatched,
        @Schema(examples = "12") int changed,
        List<LevelFinding> items,

        @Nullable @Schema(description = "Cursor of those who follow; absent when there are none.")
        String next) {
    static MappingPreview of(List<LevelFinding> all, int changed, Page<LevelFinding> shown) {
        int found = (int) all.stream().filter(one -> one.rule() != null).count();
        return new MappingPreview(all.size(), found, all.size() - found, changed, shown.items(), shown.next());
    }
}
