package org.nextlevel.integration.webhook.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.receiver.ReceiverAnswer;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.integration.notification.told.Notifications;
import org.nextlevel.integration.people.People;
import org.nextlevel.integration.webhook.StopReason;
import org.nextlevel.integration.webhook.log.DeliveryLog;
import org.nextlevel.integration.webhook.log.TriedDelivery;
import org.nextlevel.kit.sql.Sql;

/** Keeps what came of a turn, in one transaction: all of it, or nothing when another instance took the webhook over. */
@ApplicationScoped
public class KeepTurn {
    /** After so long what was not begun is, where something failed. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** As whoever of HR changes it, before how far it is: neither waits for the other in a circle. */
    private static final String HOLD_WEBHOOK =
            "select 1 from webhook where tenant = :tenant and id = :webhook for no key update";

    private static final String OWN = "select active from webhook_progress where tenant = :tenant"
            + " and webhook_id = :webhook and leased_by = :instance for update";

    private static final String STOP = """
            update webhook set state = :state, reason = :reason, state_since = :now, version = version + 1
            where tenant = :tenant and id = :webhook""";

    private static final String CLEAR =
            "delete from webhook_held where tenant = :tenant and webhook_id = :webhook and key = any(:keys)";

    /** What is sent once more has not failed yet. */
    private static final String LOWER = """
            update webhook_held set position = :position, attempts = 0, first_failed_at = null
            where tenant = :tenant and webhook_id = :webhook and key = :key and position > :position""";

    private static final String HOLD = """
            insert into webhook_held (tenant, webhook_id, key, position, attempts, first_failed_at, next_attempt_at)
            values (:tenant, :webhook, :key, :position, :attempts, :firstFailedAt, :nextAttemptAt)
            on conflict (tenant, webhook_id, key) do update set position = excluded.position,
              attempts = excluded.attempts, first_failed_at = excluded.first_failed_at,
              next_attempt_at = excluded.next_attempt_at""";

    /** The receiver is back: nobody waits for hours any more. */
    private static final String BRING_FORWARD = """
            update webhook_held set next_attempt_at = :now
            where tenant = :tenant and webhook_id = :webhook and next_attempt_at > :now and not key = any(:failed::uuid[])""";

    private final Sql sql;
    private final DeliveryLog log;
    private final ProgressRow progress;
    private final People people;
    private final Notifications notifications;
    private final Clock clock;

    KeepTurn(Sql sql, DeliveryLog log, ProgressRow progress, People people, Notifications notifications, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.log = log;
        this.progress = progress;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Whether it was kept. */
    @Transactional
    public boolean keep(Turn turn, List<RunEnd> ends, UUID instance) {
        // As whoever erases somebody does, before anything else: an erasure that came first is seen, a later one finds
        // these rows.
        sql.query("select 1 from feed where tenant = :tenant for share").exists();
        UUID webhook = turn.webhook().id();
        if (own(webhook, instance).isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        clear(webhook, turn.cleared());
        turn.lowered()
                .forEach((key, position) -> sql.update(LOWER)
                        .with("webhook", webhook)
                        .with("key", key)
                        .with("position", position)
                        .run());
        boolean hasFailed = ends.stream().anyMatch(RunEnd::hasFailed);
        Set<UUID> erased =
                people.erased(ends.stream().map(end -> end.run().key()).toList());
        // Of one that is down what is not held back was tried to see whether it is: it stays where it is.
        boolean isDown = turn.webhook().isDown();
        List<HeldBack> held = ends.stream()
                .filter(end -> !isDown || end.run().held() != null || end.rest() == null)
                .filter(end -> !erased.contains(end.run().key()) || end.isOfAnErasure())
                .flatMap(end -> HeldBack.of(end, turn.webhook(), now, hasFailed ? now.plus(SOON) : now).stream())
                .toList();
        hold(webhook, held);
        if (isDown && ends.stream().anyMatch(RunEnd::hasTaken)) {
            sql.update(BRING_FORWARD)
                    .with("webhook", webhook)
                    .with("now", now)
                    .with("failed", failed(ends))
                    .run();
        }
        List<TriedDelivery> tried =
                ends.stream().flatMap(end -> end.tried().stream()).toList();
        log.add(tried);
        boolean stays = isDown && ends.stream().anyMatch(end -> end.run().held() == null && end.rest() != null);
        progress.keep(turn, stays ? turn.webhook().position() : turn.reached(), tried, notBefore(tried, now), now);
        why(turn, tried, held).ifPresent(reason -> stopped(webhook, reason, now));
        return true;
    }

    /** Ends or pauses a webhook of which nothing was sent. */
    @Transactional
    public void stop(UUID webhook, UUID instance, StopReason reason) {
        if (own(webhook, instance).orElse(false)) {
            stopped(webhook, reason, clock.instant());
        }
    }

    /** Whether anything is sent to it still; empty when it is not this instance's any more, or is gone. */
    private Optional<Boolean> own(UUID webhook, UUID instance) {
        sql.query(HOLD_WEBHOOK).with("webhook", webhook).exists();
        return sql.query(OWN)
                .with("webhook", webhook)
                .with("instance", instance)
                .first(row -> row.flag("active"));
    }

    private void stopped(UUID webhook, StopReason reason, Instant now) {
        progress.stop(webhook);
        sql.update(STOP)
                .with("webhook", webhook)
                .with("state", reason.state())
                .with("reason", reason)
                .with("now", now)
                .run();
        notifications.tellRooms(NotificationOccasion.WEBHOOK_STOPPED);
    }

    private static Optional<StopReason> why(Turn turn, List<TriedDelivery> tried, List<HeldBack> held) {
        if (tried.stream().map(TriedDelivery::answer).anyMatch(ReceiverAnswer::isGone)) {
            return Optional.of(StopReason.RECEIVER_GONE);
        }
        if (turn.isLost()) {
            return Optional.of(StopReason.CHANGES_GONE);
        }
        return held.stream().anyMatch(HeldBack::isHopeless)
                ? Optional.of(StopReason.RECEIVER_FAILED)
                : Optional.empty();
    }

    private void clear(UUID webhook, Collection<UUID> keys) {
        if (!keys.isEmpty()) {
            sql.update(CLEAR).with("webhook", webhook).with("keys", keys).run();
        }
    }

    private void hold(UUID webhook, List<HeldBack> held) {
        sql.update(HOLD)
                .runEach(
                        held,
                        (row, one) -> row.with("webhook", webhook)
                                .with("key", one.key())
                                .with("position", one.position())
                                .with("attempts", one.attempts())
                                .with("firstFailedAt", one.firstFailedAt())
                                .with("nextAttemptAt", one.nextAttemptAt()));
    }

    private static List<UUID> failed(List<RunEnd> ends) {
        List<UUID> failed = new ArrayList<>();
        ends.stream()
                .filter(RunEnd::hasFailed)
                .forEach(end -> failed.add(end.run().key()));
        return failed;
    }

    /** When the receiver wants to hear of anything again; null where it did not say. */
    private static @Nullable Instant notBefore(List<TriedDelivery> tried, Instant now) {
        return tried.stream()
                .map(TriedDelivery::answer)
                .filter(answer -> !answer.isTaken())
                .flatMap(answer -> Stream.ofNullable(answer.retryAfter()))
                .max(Duration::compareTo)
                .map(now::plus)
                .orElse(null);
    }
}
