package org.nextlevel.framework.posting.sentence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;

/**
 * What the owner of a posting decides about a sentence.
 *
 * @param confirmed false: the sentence asks for nothing that the framework knows
 * @param competency null means the suggested one
 * @param level null means the suggested one, which only goes with the suggested competency
 */
public record DecideSentenceRequest(
        @NotNull @Schema(examples = "true") Boolean confirmed,

        @Size(max = 80) @JsonDeserialize(using = KeyReader.class) @Schema(implementation = KeyOrReference.class)
        String competency,

        @Size(max = 80) @JsonDeserialize(using = KeyReader.class) @Schema(implementation = KeyOrReference.class)
        String level) {}
