package org.nextlevel.framework.posting.sentence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;

/**
 * What the owner of a posting decides about a sentence.
 *
 * @param confirmed false: the sentence asks for nothing that the framework knows
 * @param competency null means the suggested one
 * @param level null means the one that is suggested for the competency
 * @param also what it asks for beside that
 */
public record DecideSentenceRequest(
        @NotNull @Schema(examples = "true") Boolean confirmed,

        @Size(max = 80) @JsonDeserialize(using = KeyReader.class) @Schema(implementation = KeyOrReference.class)
        String competency,

        @Size(max = 80) @JsonDeserialize(using = KeyReader.class) @Schema(implementation = KeyOrReference.class)
        String level,

        @Size(max = 4) List<@Valid @NotNull AskedCompetencyRequest> also) {
    /** No list means the same as an empty one. */
    public DecideSentenceRequest {
        also = also == null ? List.of() : also.stream().toList();
    }

    /**
     * A competency that a sentence asks for beside another.
     *
     * @param level null means the one that is suggested for the competency
     */
    public record AskedCompetencyRequest(
            @NotNull
            @Size(max = 80)
            @JsonDeserialize(using = KeyReader.class)
            @Schema(implementation = KeyOrReference.class)
            String competency,

            @Size(max = 80) @JsonDeserialize(using = KeyReader.class) @Schema(implementation = KeyOrReference.class)
            String level) {}
}
