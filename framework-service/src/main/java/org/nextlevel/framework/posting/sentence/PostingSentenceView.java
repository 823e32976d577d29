package org.nextlevel.framework.posting.sentence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;
import org.nextlevel.wording.language.SentenceLanguage;
import org.nextlevel.wording.language.UnreadLanguage;

/**
 * A sentence or bullet of a posting, as its owner sees it.
 *
 * @param number from 1
 * @param suggestion the likeliest; absent when the sentence is unmatched
 * @param suggestions all that it may ask for, the likeliest first, at most three
 * @param unread the language that it is written in, when nobody here reads that; otherwise absent
 * @param need how much is needed what it asks for; absent when it asks for nothing, as a heading does
 * @param years of experience that it asks for; absent when none
 * @param decision absent until the owner decides; until then it counts for nothing
 * @param actions what the owner may do now
 */
public record PostingSentenceView(
        @Schema(examples = "1") int number,

        @Schema(examples = "0", description = "Of its first character in the text, in UTF-16 units.")
        int start,

        @Schema(examples = "38", description = "After its last character.")
        int end,

        @Nullable PostingSuggestionView suggestion,
        List<PostingSuggestionView> suggestions,
        @Nullable UnreadLanguage unread,
        @Nullable PostingNeed need,
        @Nullable @Schema(examples = "5") Integer years,
        @Nullable PostingDecisionView decision,
        List<Action> actions) {
    private enum Move {
        DECIDE
    }

    /** The sentence that has this number in its posting, counted from 1, and the path of that posting. */
    public static PostingSentenceView of(int number, PostingSentence sentence, PostingNames names, String posting) {
        List<PostingSuggestionView> suggestions = sentence.suggestions().stream()
                .map(one -> PostingSuggestionView.of(one, names))
                .toList();
        return new PostingSentenceView(
                number,
                sentence.start(),
                sentence.end(),
                suggestions.isEmpty() ? null : suggestions.getFirst(),
                suggestions,
                sentence.unread() == null ? null : UnreadLanguage.of(SentenceLanguage.ofCode(sentence.unread())),
                sentence.need(),
                sentence.years(),
                sentence.decision() == null ? null : PostingDecisionView.of(sentence.decision(), names),
                List.of(Action.put(
                        Move.DECIDE, "%s/sentences/%d/decision".formatted(posting, number), "If-Match", "confirmed")));
    }
}
