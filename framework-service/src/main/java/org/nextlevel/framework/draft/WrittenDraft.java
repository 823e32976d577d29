package org.nextlevel.framework.draft;

import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.http.Answer;

/**
 * The draft of a framework after it was written.
 *
 * @param key of the framework
 * @param isNew whether the writing began it
 */
record WrittenDraft(String key, Draft draft, boolean isNew) {
    /** The whole document with its ETag: 201 with its {@code Location} when it is new, else 200. */
    RestResponse<FrameworkDocument> answer() {
        return isNew
                ? Answer.created("/api/frameworks/%s/draft".formatted(key), draft.document(), draft.tag())
                : Answer.ok(draft.document(), draft.tag());
    }
}
