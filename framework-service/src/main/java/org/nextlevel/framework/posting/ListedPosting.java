package org.nextlevel.framework.posting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;

/**
 * A posting in its owner's list.
 *
 * @param source absent when it was not told
 * @param actions what the owner may do now
 */
record ListedPosting(
        UUID id,
        @Schema(examples = "Head of Engineering") String title,
        @Nullable PostingSource source,
        @Schema(examples = "3") int frameworkVersion,
        @Schema(examples = "24") int sentences,

        @Schema(examples = "11", description = "Sentences that the owner confirmed or refused.")
        int decided,

        @Schema(examples = "4") long version,
        Instant postedAt,
        List<Action> actions) {

    static ListedPosting of(Posting posting, String framework) {
        return new ListedPosting(
                posting.id(),
                posting.title(),
                posting.source(),
                posting.frameworkVersion(),
                posting.sentences().size(),
                (int) posting.sentences().stream()
                        .filter(sentence -> sentence.decision() != null)
                        .count(),
                posting.version(),
                posting.postedAt(),
                PostingView.actions(PostingView.path(framework, posting)));
    }
}
