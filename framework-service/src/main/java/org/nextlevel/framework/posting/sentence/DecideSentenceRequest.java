package org.nextlevel.framework.posting.sentence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the owner of a posting decides about a sentence.
 *
 * @param confirmed false: the sentence asks for nothing that the framework knows
 * @param competency null means the suggested one
 * @param level null means the suggested one, which only goes with the suggested competency
 */
public record DecideSentenceRequest(
        @NotNull @Schema(examples = "true") Boolean confirmed,

        @Size(max = 80) @Schema(examples = "budget") String competency,

        @Size(max = 80) @Schema(examples = "senior-manager") String level) {}
