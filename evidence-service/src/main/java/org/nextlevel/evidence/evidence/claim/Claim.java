package org.nextlevel.evidence.evidence.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says a piece of evidence shows: a competency at a level of a framework.
 *
 * @param expectation id of the one expectation of them that is meant; null for all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Claim(
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "communication") String competency,
        @Schema(examples = "senior-1") String level,

        @Nullable @Schema(
                examples = "senior-1.communication",
                description = "The one expectation of the level that is meant; all of the competency without it.")
        String expectation) {}
