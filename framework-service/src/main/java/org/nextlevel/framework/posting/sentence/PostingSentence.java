package org.nextlevel.framework.posting.sentence;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sentence or bullet of a posting.
 *
 * @param start of its first character in the text, from 0, in UTF-16 units
 * @param end after its last character
 * @param suggestion the best match; null when none reaches the threshold: the sentence is unmatched
 * @param decision what the owner said about it; null before, and until then it counts for nothing
 */
public record PostingSentence(int start, int end, Suggestion suggestion, Decision decision) {
    /**
     * What the sentence may ask for.
     *
     * @param score likeness of wording, to 1, at least the threshold
     * @param expectation id of the nearest expectation of the competency; null when it has none
     * @param level key of that expectation's level; null when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PostingSuggestion")
    public record Suggestion(
            @Schema(examples = "budget") String competency,
            @Schema(examples = "senior-manager") String level,
            @Schema(examples = "0.6659") double score,
            @Schema(examples = "senior-manager.budget") String expectation) {}

    /**
     * The owner's word.
     *
     * @param confirmed whether the sentence asks for a competency
     * @param competency what it asks for; null when refused
     * @param level at which level; null when refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PostingDecision")
    public record Decision(
            boolean confirmed,
            @Schema(examples = "budget") String competency,
            @Schema(examples = "senior-manager") String level) {}

    /** The same with what its owner decided. */
    public PostingSentence decided(Decision newDecision) {
        return new PostingSentence(start, end, suggestion, newDecision);
    }
}
