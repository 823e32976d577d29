package org.nextlevel.evidence.evidence.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A competency at a level to claim, both keys of the framework of the owner's position.
 *
 * @param expectation id of the one expectation of them that is meant; null for all
 */
public record ClaimRequest(
        @NotBlank @Size(max = 80) @Schema(examples = "communication")
        String competency,

        @NotBlank @Size(max = 80) @Schema(examples = "senior-1")
        String level,

        @Size(max = 200)
        @Schema(
                examples = "senior-1.communication",
                description = "The one expectation of the level that is meant; all of the competency without it.")
        String expectation) {

    /** Whether both are of one competency, and not of two different expectations. */
    boolean overlaps(ClaimRequest other) {
        return competency.equals(other.competency)
                && (expectation == null || other.expectation == null || expectation.equals(other.expectation));
    }
}
