package org.nextlevel.integration.webhook.sending;

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
import org.nextlevel.integration.people.People;
import org.nextlevel.integration.webhook.StopReason;
import org.nextlevel.integration.webhook.log.DeliveryLog;
import org.nextlevel.integration.webhook.log.TriedDelivery;
import org.nextlevel.integration.webhook.receiver.ReceiverAnswer;
import org.nextlevel.kit.sql.Sql;

/** Keeps what came of a turn, in one transaction: all of it, or nothing when another instance took the webhook over. */
@ApplicationScoped
class KeepTurn {
    private static final String OWN = "select 1 from webhook_progress where tenant = :tenant and webhook_id = :webhook"
            + " and active and leased_by = :instance for update";

    private static final String STOP = """
            update webhook set state = :state, reason = :reason, state_since = :now, version = version + 1
            where tenant = :tenant and id = :webhook""";

    private static final String CLEAR =
            "delete from webhook_held where tenant = :tenant and webhook_id = :webhook and key = any(:keys)";

    private static final String LOWER = "update webhook_held set position = least(position, :position)"
            + " where tenant = :tenant and webhook_id = :webhook and key = :key";

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
    private final Clock clock;

    KeepTurn(Sql sql, DeliveryLog log, ProgressRow progress, People people, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.log = log;
        this.progress = progress;
        this.clock = clock;
    }

    /** Whether it was kept. */
    @Transactional
    boolean keep(Turn turn, List<RunEnd> ends, UUID instance) {
        // As whoever erases somebody does, before anything else: an erasure that came first is seen, a later one finds
        // these rows.
        sql.query("select 1 from feed where tenant = :tenant for share").exists();
        UUID webhook = turn.webhook().id();
        if (!sql.query(OWN).with("webhook", webhook).with("instance", instance).exists()) {
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
        Set<UUID> erased =
                people.erased(ends.stream().map(end -> end.run().key()).toList());
        List<HeldBack> held = ends.stream()
                .filter(end -> !erased.contains(end.run().key()) || end.isOfAnErasure())
                .flatMap(end -> HeldBack.of(end, turn.webhook(), now).stream())
                .toList();
        hold(webhook, held);
        if (turn.webhook().isDown() && ends.stream().anyMatch(RunEnd::hasTaken)) {
            sql.update(BRING_FORWARD)
                    .with("webhook", webhook)
                    .with("now", now)
                    .with("failed", failed(ends))
                    .run();
        }
        List<TriedDelivery> tried =
                ends.stream().flatMap(end -> end.tried().stream()).toList();
        log.add(tried);
        progress.keep(turn, tried, notBefore(tried, now), now);
        why(turn, tried, held).ifPresent(reason -> stopped(webhook, reason, now));
        return true;
    }

    /** Ends or pauses a webhook of which nothing was sent. */
    @Transactional
    void stop(UUID webhook, UUID instance, StopReason reason) {
        if (sql.query(OWN).with("webhook", webhook).with("instance", instance).exists()) {
            stopped(webhook, reason, clock.instant());
        }
    }

    private void stopped(UUID webhook, StopReason reason, Instant now) {
        progress.stop(webhook);
        sql.update(STOP)
                .with("webhook", webhook)
                .with("state", reason.state())
                .with("reason", reason)
                .with("now", now)
                .run();
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
