package org.nextlevel.framework.posting.sentence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.NamedKey;

/**
 * What a sentence may ask for.
 *
 * @param level that of the expectation; absent when there is none
 * @param score likeness of wording, to 1, at least the threshold
 * @param expectation id of the nearest expectation of the competency; absent when it has none
 */
public record PostingSuggestionView(
        NamedKey competency,
        @Nullable NamedKey level,
        @Schema(examples = "0.6659") double score,

        @Nullable @Schema(examples = "senior-manager.budget")
        String expectation) {

    static PostingSuggestionView of(PostingSuggestion suggestion, PostingNames names) {
        return new PostingSuggestionView(
                names.competency(suggestion.competency()),
                names.level(suggestion.level()),
                suggestion.score(),
                suggestion.expectation());
    }
}
