package org.nextlevel.integration.webhook.turn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.change.PlacedChange;

/**
 * What is to be sent to a webhook next.
 *
 * @param runs those held back and due, and what follows the place or is sent again
 * @param cleared keys of which nothing waits any more
 * @param lowered held keys, each with a position before theirs from which on it is sent again
 * @param reached how far the webhook is after this turn
 * @param resend the part of the feed that this turn sends again; null where it goes on from the place
 * @param isLost whether something that waited is not kept any more
 */
public record Turn(
        WebhookToSend webhook,
        List<KeyRun> runs,
        Set<UUID> cleared,
        Map<UUID, Long> lowered,
        long reached,
        @Nullable Resend resend,
        boolean isLost) {

    /**
     * A part of the feed that is sent again.
     *
     * @param reached how far of it this turn goes
     * @param isDone whether that is the end of it
     */
    public record Resend(UUID id, long reached, boolean isDone) {}

    /** Whether there is nothing to do. */
    public boolean isIdle() {
        return !webhook.isCalled()
                && runs.isEmpty()
                && cleared.isEmpty()
                && resend == null
                && !isLost
                && reached == webhook.position();
    }

    /** Whose changes are in it. */
    public Set<UUID> employees() {
        return runs.stream()
                .flatMap(run -> run.changes().stream())
                .map(PlacedChange::change)
                .map(change -> change.employeeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
