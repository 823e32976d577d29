package org.nextlevel.framework.draft;

import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.http.Answer;

/**
 * The draft of a framework after it was written.
 *
 * @param key of the framework
 * @param isNew whether the writing began it
 * @param guesses what was assumed, since what was sent does not say it
 */
public record WrittenDraft(String key, Draft draft, boolean isNew, List<Guess> guesses) {
    /** The whole document with its ETag: 201 with its {@code Location} when it is new, else 200. */
    RestResponse<FrameworkDocument> answer() {
        return answerWith(draft.document());
    }

    /** The same, with what was assumed. */
    public RestResponse<DraftView> answerWithGuesses() {
        return answerWith(new DraftView(draft.document(), guesses));
    }

    private <T> RestResponse<T> answerWith(T body) {
        return isNew
                ? Answer.created("/api/frameworks/%s/draft".formatted(key), body, draft.tag())
                : Answer.ok(body, draft.tag());
    }
}
