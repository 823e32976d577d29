package org.nextlevel.advisor.promotion.proposal.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An expectation that a claim shows.
 *
 * @param competency its name
 * @param level name of the level that states it
 * @param text its words; absent when only somebody's wish stands behind it that said none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownExpectation(
        @Schema(examples = "senior.design") String id,
        @Schema(examples = "Design") String competency,
        @Schema(examples = "Senior Engineer") String level,

        @Nullable @Schema(examples = "Designs systems that several teams use.")
        String text) {}
