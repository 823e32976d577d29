package org.nextlevel.evidence.evidence.claim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;

/**
 * A competency at a level to claim, both keys of the framework of the owner's position. The framework that a claim is read
 * with may be sent along.
 *
 * @param expectation id of the one expectation of them that is meant; null for all
 */
@JsonIgnoreProperties("framework")
public record ClaimRequest(
        @NotBlank @Size(max = 80) @JsonDeserialize(using = KeyReader.class) @Schema(implementation = KeyOrReference.class)
        String competency,

        @NotBlank @Size(max = 80) @JsonDeserialize(using = KeyReader.class) @Schema(implementation = KeyOrReference.class)
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
