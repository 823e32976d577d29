package org.nextlevel.advisor.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who asks for a requirement (M2.5).
 *
 * @param id of the framework's expectation, of the agreement with the manager, or of the posting
 * @param text the manager's words; null for the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequirementSource(
        @Schema(examples = "MANAGER") Source source,

        @Schema(
                description =
                        "Id of the framework's expectation, of the agreement with the manager, or of the posting.",
                examples = "senior-1.communication")
        String id,

        @Schema(
                description = "The manager's words; absent for the others.",
                examples = "Brings one junior engineer to the point of leading a release alone.")
        String text) {
    static RequirementSource of(AddedRequirement added) {
        return new RequirementSource(added.source(), added.sourceId().toString(), added.text());
    }
}
