package org.nextlevel.framework.posting.sentence;

/**
 * A sentence or bullet of a posting.
 *
 * @param start of its first character in the text, from 0, in UTF-16 units
 * @param end after its last character
 * @param suggestion the best match; null when none reaches the threshold: the sentence is unmatched
 * @param decision what the owner decided about it; null before, and until then it counts for nothing
 */
public record PostingSentence(int start, int end, PostingSuggestion suggestion, PostingDecision decision) {
    /** The same with a decision, which replaces an earlier one. */
    public PostingSentence decided(PostingDecision newDecision) {
        return new PostingSentence(start, end, suggestion, newDecision);
    }
}
