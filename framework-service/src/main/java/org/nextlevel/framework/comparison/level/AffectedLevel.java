package org.nextlevel.framework.comparison.level;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A level at which something else is asked than before, by cumulative reading: what holds at a level are its own
 * expectations and those of lower levels that nothing newer replaces. Whoever has this level is affected. Numbers are
 * of expectations, and of readiness rules and the level's scope where these changed.
 *
 * @param after null when the level is gone; who has it needs another one
 * @param gained required expectations that hold now and did not before
 * @param lost required expectations that held before and no longer do
 * @param open demands that are other ones now; whether more is asked a person has to say
 */
public record AffectedLevel(
        @Schema(examples = "senior-1") String before,
        @Nullable @Schema(examples = "senior-1") String after,
        @Schema(examples = "1") int gained,
        @Schema(examples = "0") int lost,
        @Schema(examples = "2") int raised,
        @Schema(examples = "0") int lowered,
        @Schema(examples = "0") int open) {

    boolean affectsPeople() {
        return after == null || gained + lost + raised + lowered + open > 0;
    }
}
