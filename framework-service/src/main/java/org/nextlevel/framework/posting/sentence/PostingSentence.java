package org.nextlevel.framework.posting.sentence;

/**
 * A sentence or bullet of a posting.
 *
 * @param start of its first character in the text, from 0, in UTF-16 units
 * @param end after its last character
 * @param suggestion the best match; null when none reaches the threshold: the sentence is unmatched
 * @param need how much is needed what it asks for; null when it asks for nothing, as a heading does, and in postings of former
 *     versions
 * @param years of experience that it asks for; null when none
 * @param decision what the owner decided about it; null before, and until then it counts for nothing
 */
public record PostingSentence(
        int start, int end, PostingSuggestion suggestion, PostingNeed need, Integer years, PostingDecision decision) {
    /** The same with a decision, which replaces an earlier one. */
    public PostingSentence decided(PostingDecision newDecision) {
        return new PostingSentence(start, end, suggestion, need, years, newDecision);
    }
}
