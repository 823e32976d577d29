package org.nextlevel.framework.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.framework.comparison.change.FrameworkElement;
import org.nextlevel.framework.comparison.matching.ItemMatches;

/** How many things of one kind stayed the same, changed, came and went. Every one of both versions is in one number. */
public record ElementCount(
        FrameworkElement item,
        @Schema(examples = "72") int same,
        @Schema(examples = "2") int changed,
        @Schema(examples = "26") int added,
        @Schema(examples = "5") int removed) {

    static ElementCount of(FrameworkElement item, ItemMatches<?> matches, int changed) {
        return new ElementCount(
                item,
                matches.pairs().size() - changed,
                changed,
                matches.added().size(),
                matches.removed().size());
    }
}
