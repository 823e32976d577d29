package org.nextlevel.advisor.growth.plan.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The evidence that closes a gap (M3.2).
 *
 * @param competency key of the competency that it claims
 * @param level key of the level at which, or above which, it claims it
 * @param pieces how many, from 1
 */
public record ClosedBy(
        @Schema(examples = "mentoring") String competency,
        @Schema(examples = "senior-1") String level,

        @Schema(description = "So many pieces of evidence.", examples = "2")
        int pieces,

        @Schema(description = "Whether somebody else has to confirm each.", examples = "true")
        boolean confirmed,

        @Schema(examples = "2 pieces of evidence of Mentoring at senior-1 or above, each confirmed by somebody else.")
        String sentence) {

    /** What closes a gap in a competency. */
    public static ClosedBy of(String competency, String name, String level, int pieces) {
        String sentence = pieces == 1
                ? "One piece of evidence of %s at %s or above, confirmed by somebody else.".formatted(name, level)
                : "%d pieces of evidence of %s at %s or above, each confirmed by somebody else."
                        .formatted(pieces, name, level);
        return new ClosedBy(competency, level, pieces, true, sentence);
    }
}
