package org.nextlevel.integration.webhook.turn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.feed.change.PlacedChange;
import org.nextlevel.integration.webhook.log.TriedDelivery;

/**
 * What came of the changes of a key.
 *
 * @param tried in their order; only the last can have failed
 * @param rest the first that is still to be taken; null where all were
 */
public record RunEnd(
        KeyRun run, List<TriedDelivery> tried, @Nullable PlacedChange rest) {
    /** Whether the first that is still to be taken was tried, and failed. */
    public boolean hasFailed() {
        return !tried.isEmpty() && !tried.getLast().answer().isTaken();
    }

    /** Whether what waits is that somebody was erased: nothing else of them does. */
    boolean isOfAnErasure() {
        return rest != null && rest.change().type() == ChangeType.PERSON_ERASED;
    }

    boolean hasTaken() {
        return tried.stream().anyMatch(one -> one.answer().isTaken());
    }
}
