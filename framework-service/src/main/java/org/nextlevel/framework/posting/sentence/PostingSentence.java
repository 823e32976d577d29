package org.nextlevel.framework.posting.sentence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence or bullet of a posting.
 *
 * @param start of its first character in the text, from 0, in UTF-16 units
 * @param end after its last character
 * @param suggestion the best match; null when none reaches the threshold: the sentence is unmatched
 * @param further what else reaches it, the likeliest first
 * @param unread code of the language that it is written in, when nobody here reads that; otherwise null
 * @param need how much is needed what it asks for; null when it asks for nothing, as a heading does, and in postings of former
 *     versions
 * @param years of experience that it asks for; null when none
 * @param decision what the owner decided about it; null before, and until then it counts for nothing
 */
public record PostingSentence(
        int start,
        int end,
        PostingSuggestion suggestion,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PostingSuggestion> further,
        @JsonInclude(JsonInclude.Include.NON_NULL) String unread,
        PostingNeed need,
        Integer years,
        PostingDecision decision) {
    /** Of former versions, in which there was one suggestion at most, nothing further is known. */
    public PostingSentence {
        further = further == null ? List.of() : List.copyOf(further);
    }

    /** One that asks for nothing. */
    public static PostingSentence askingNothing(int start, int end) {
        return new PostingSentence(start, end, null, List.of(), null, null, null, null);
    }

    /** All that it may ask for, the likeliest first. */
    public List<PostingSuggestion> suggestions() {
        return Stream.concat(Stream.ofNullable(suggestion), further.stream()).toList();
    }

    /** The same with a decision, which replaces an earlier one. */
    public PostingSentence decided(PostingDecision newDecision) {
        return new PostingSentence(start, end, suggestion, further, unread, need, years, newDecision);
    }
}
