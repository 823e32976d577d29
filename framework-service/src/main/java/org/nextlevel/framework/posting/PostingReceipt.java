package org.nextlevel.framework.posting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was made of a posting, in numbers. It repeats no word of the posting: the answer to an {@code Idempotency-Key} is
 * kept for a day, and a posting that is deleted must be gone at once.
 */
public record PostingReceipt(
        UUID id,
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "3") int frameworkVersion,

        @Schema(examples = "24", description = "Sentences that were read.")
        int sentences,

        @Schema(examples = "9", description = "Sentences with a suggestion; the others are unmatched.")
        int suggested,

        @Schema(examples = "0") long version,
        Instant postedAt) {

    static PostingReceipt of(Posting posting, String framework) {
        return new PostingReceipt(
                posting.id(),
                framework,
                posting.frameworkVersion(),
                posting.sentences().size(),
                (int) posting.sentences().stream()
                        .filter(sentence -> sentence.suggestion() != null)
                        .count(),
                posting.version(),
                posting.postedAt());
    }
}
