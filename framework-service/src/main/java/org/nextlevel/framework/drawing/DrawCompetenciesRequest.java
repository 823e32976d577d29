package org.nextlevel.framework.drawing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be drawn.
 *
 * @param library key of the library
 * @param competencies their ids in it, in the order in which the framework is to have them
 */
record DrawCompetenciesRequest(
        @NotBlank @Size(max = 60) @Schema(examples = "onet") String library,

        @NotEmpty @Size(max = 100) @Schema(examples = "[\"2.B.1.e\"]")
        List<@NotBlank @Size(max = 300) String> competencies) {
    /** The order stays, each once. */
    DrawCompetenciesRequest {
        competencies = competencies == null
                ? List.of()
                : competencies.stream().distinct().toList();
    }
}
