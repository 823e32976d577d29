package org.nextlevel.integration.webhook.turn;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.change.PlacedChange;

/**
 * Changes of one key that are sent one after the other, until one is not taken.
 *
 * @param held where it was held back; null where it was not
 */
public record KeyRun(
        UUID key, List<PlacedChange> changes, @Nullable HeldKey held) {
    /** How often a change was tried before. */
    public int attempts(PlacedChange change) {
        return held != null && changes.getFirst() == change ? held.attempts() : 0;
    }
}
