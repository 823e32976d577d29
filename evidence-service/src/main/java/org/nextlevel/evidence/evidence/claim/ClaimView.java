package org.nextlevel.evidence.evidence.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.NamedKey;

/**
 * What the owner says a piece of evidence shows: a competency at a level of a framework.
 *
 * @param expectation id of the one expectation of them that is meant; absent for all
 */
public record ClaimView(
        @Schema(examples = "engineering") String framework,
        NamedKey competency,
        NamedKey level,

        @Nullable
        @Schema(
                examples = "senior-1.communication",
                description = "The one expectation of the level that is meant; all of the competency without it.")
        String expectation) {}
