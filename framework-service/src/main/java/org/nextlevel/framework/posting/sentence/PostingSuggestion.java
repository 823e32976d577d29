package org.nextlevel.framework.posting.sentence;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence may ask for.
 *
 * @param level key of that expectation's level; null when there is none
 * @param score likeness of wording, to 1, at least the threshold
 * @param expectation id of the nearest expectation of the competency; null when it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostingSuggestion(
        @Schema(examples = "budget") String competency,
        @Nullable @Schema(examples = "senior-manager") String level,
        @Schema(examples = "0.6659") double score,

        @Nullable @Schema(examples = "senior-manager.budget")
        String expectation) {}
