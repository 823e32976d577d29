package org.nextlevel.evidence.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.reference.NamedKey;

/**
 * A competency that a text seems to show; what it takes to claim it.
 *
 * @param level the one that comes next for the person where that expects something of the competency, else the nearest
 *     that does; what is expected only further on is not suggested
 * @param expectation id of the level's expectation that is nearest to the text
 * @param score 0 to 1, to four decimals; scores of different models cannot be compared
 * @param start place in the text where the sentence that shows it begins, in UTF-16 units from 0
 * @param end place behind its end
 */
public record SuggestedCompetency(
        @Schema(examples = "general-ladder") String framework,
        NamedKey competency,
        NamedKey level,

        @Schema(examples = "senior.people-development") String expectation,

        @Schema(examples = "0.8931") double score,
        @Schema(examples = "0") int start,
        @Schema(examples = "28") int end) {}
