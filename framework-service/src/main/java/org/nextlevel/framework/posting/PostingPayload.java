package org.nextlevel.framework.posting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting as other services need to know it: keys and numbers, no word of the posting.
 *
 * @param ownerId the owner's employee id; null until it is known whose it is
 * @param version of the posting; an older one is late
 * @param requirements what the owner confirmed, all of it; empty when the posting is deleted
 */
public record PostingPayload(
        UUID postingId,
        @Nullable UUID ownerId,
        String framework,
        int frameworkVersion,
        long version,
        boolean deleted,
        List<PostingRequirement> requirements) {
    /** A competency at a level, both keys of the framework version. */
    public record PostingRequirement(String competency, String level) {}

    /** The posting as it is now. */
    public static PostingPayload of(Posting posting, String framework) {
        return new PostingPayload(
                posting.id(),
                posting.ownerId(),
                framework,
                posting.frameworkVersion(),
                posting.version(),
                false,
                posting.requirements());
    }

    /** The same once the posting is deleted. */
    PostingPayload erased() {
        return new PostingPayload(postingId, ownerId, framework, frameworkVersion, version + 1, true, List.of());
    }
}
