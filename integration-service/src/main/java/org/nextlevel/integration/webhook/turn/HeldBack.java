package org.nextlevel.integration.webhook.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.receiver.Backoff;
import org.nextlevel.integration.feed.change.PlacedChange;

/**
 * From where on the changes of a key wait after a turn, and until when.
 *
 * @param isHopeless whether the receiver took nothing at all for as long as anything is tried
 */
record HeldBack(
        UUID key,
        long position,
        int attempts,
        @Nullable Instant firstFailedAt,
        Instant nextAttemptAt,
        boolean isHopeless) {

    /**
     * What becomes of a key; empty where nothing of it waits, or it waits as before.
     *
     * @param soon when what was not begun is begun
     */
    static Optional<HeldBack> of(RunEnd end, WebhookToSend webhook, Instant now, Instant soon) {
        if (end.hasFailed()) {
            return Optional.of(failed(end, webhook, now));
        }
        if (end.rest() != null) {
            return end.run().held() != null && end.tried().isEmpty()
                    ? Optional.empty()
                    : Optional.of(untried(end, end.rest().position(), soon));
        }
        // There may be more of it than was read.
        return end.run().held() == null
                ? Optional.empty()
                : Optional.of(untried(end, end.run().changes().getLast().position() + 1, now));
    }

    private static HeldBack untried(RunEnd end, long position, Instant next) {
        return new HeldBack(end.run().key(), position, 0, null, next, false);
    }

    private static HeldBack failed(RunEnd end, WebhookToSend webhook, Instant now) {
        PlacedChange change = end.rest();
        HeldKey held = end.run().held();
        boolean wasFirst = end.tried().size() == 1 && held != null;
        Instant first = wasFirst && held.firstFailedAt() != null ? held.firstFailedAt() : now;
        boolean isOver = !now.isBefore(first.plus(Backoff.WHOLE));
        boolean takesOthers =
                webhook.lastSuccessAt() != null && webhook.lastSuccessAt().isAfter(first);
        if (isOver && takesOthers) {
            return untried(end, change.position() + 1, now);
        }
        int attempts = end.tried().getLast().attempt();
        Duration wait = Backoff.after(attempts);
        Duration asked = end.tried().getLast().answer().retryAfter();
        return new HeldBack(
                end.run().key(),
                change.position(),
                attempts,
                first,
                now.plus(asked != null && asked.compareTo(wait) > 0 ? asked : wait),
                isOver);
    }
}
