package org.nextlevel.advisor.growth.plan.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.sentence.Sentence;

/**
 * The evidence that closes a gap (M3.2).
 *
 * @param competency that it claims
 * @param level at which, or above which, it claims it
 * @param pieces how many, from 1
 */
public record ClosedBy(
        NamedKey competency,
        NamedKey level,

        @Schema(description = "So many pieces of evidence.", examples = "2")
        int pieces,

        @Schema(description = "Whether somebody else has to confirm each.", examples = "true")
        boolean confirmed,

        @Schema(
                examples =
                        "2 pieces of evidence of Mentoring at Senior Engineer or above, each confirmed by somebody else.")
        String sentence) {

    /** What closes a gap in a competency. */
    public static ClosedBy of(NamedKey competency, NamedKey level, int pieces) {
        String sentence = pieces == 1
                ? Sentence.say(
                        "One piece of evidence of %s at %s or above, confirmed by somebody else.",
                        competency.name(), level.name())
                : Sentence.say(
                        "%d pieces of evidence of %s at %s or above, each confirmed by somebody else.",
                        pieces, competency.name(), level.name());
        return new ClosedBy(competency, level, pieces, true, sentence);
    }
}
