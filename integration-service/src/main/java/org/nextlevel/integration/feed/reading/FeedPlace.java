package org.nextlevel.integration.feed.reading;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;

/**
 * A place in a feed: after the change of this position. Opaque to readers, who keep it as long as they like.
 *
 * @param feed which feed; another company's, and one that was lost and began anew, is another one
 */
public record FeedPlace(UUID feed, long position) {
    private static final int BYTES = 24;

    /**
     * The place that a reader was given.
     *
     * @throws Malformed when it is none
     */
    static FeedPlace of(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == BYTES) {
                return new FeedPlace(new UUID(bytes.getLong(), bytes.getLong()), bytes.getLong());
            }
        } catch (IllegalArgumentException _) {
            // Neither is this one that was given.
        }
        throw new Malformed(List.of(Violation.of(
                "after", "is no place of this feed: send `next` or `cursor` as you got it, `latest`, or nothing")));
    }

    String encoded() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(feed.getMostSignificantBits())
                .putLong(feed.getLeastSignificantBits())
                .putLong(position)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
