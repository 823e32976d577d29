package org.nextlevel.integration.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.integration.delivery.receiver.Backoff;
import org.nextlevel.integration.notification.settings.Destination;
import org.nextlevel.integration.notification.told.NotificationState;
import org.nextlevel.integration.notification.told.WaitingNotice;
import org.nextlevel.integration.notification.turn.NotificationTurns;
import org.nextlevel.integration.notification.turn.NotificationTurns.Held;
import org.nextlevel.kit.sql.Sql;

/** What waits for somebody, or a room, that this instance has taken, and what came of a message; nothing of what another has by now. */
@ApplicationScoped
class KeepTelling {
    private static final String WAITING = """
            select id, occasion, other_id, created_at, traceparent from notification
            where tenant = :tenant and recipient_id = :recipient and state = 'WAITING' order by created_at, id""";

    private static final String DROP = "delete from notification where tenant = :tenant and id = any(:ids)";

    private static final String DROP_ALL =
            "delete from notification where tenant = :tenant and recipient_id = :recipient and state = 'WAITING'";

    private static final String END = """
            update notification set state = :state, ended_at = :now, attempts = attempts + 1, other_id = null,
              traceparent = null
            where tenant = :tenant and id = any(:ids)""";

    private static final String TRIED =
            "update notification set attempts = attempts + 1 where tenant = :tenant and id = any(:ids)";

    private final Sql sql;
    private final NotificationTurns turns;
    private final FindDestination destinations;
    private final Clock clock;

    KeepTelling(Sql sql, NotificationTurns turns, FindDestination destinations, Clock clock) {
        this.sql = sql;
        this.turns = turns;
        this.destinations = destinations;
        this.clock = clock;
    }

    /** What waits; empty for nothing. What is off by now goes, and all of it when the person has left. */
    @Transactional
    Optional<Waiting> waiting(UUID recipient, UUID instance) {
        Optional<Held> turn = turns.hold(recipient, instance);
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        Destination chosen = destinations.of(recipient);
        List<WaitingNotice> off = new ArrayList<>();
        List<WaitingNotice> atOnce = new ArrayList<>();
        List<WaitingNotice> daily = new ArrayList<>();
        sql.query(WAITING).with("recipient", recipient).list(WaitingNotice::of).forEach(one -> {
            (switch (chosen.timing(one.occasion().kind())) {
                        case OFF -> off;
                        case AT_ONCE -> atOnce;
                        case DAILY -> daily;
                    })
                    .add(one);
        });
        if (!off.isEmpty()) {
            sql.update(DROP).with("ids", ids(off)).run();
        }
        Waiting waiting = new Waiting(chosen, atOnce, daily, turn.get().dueAt());
        if (waiting.isEmpty()) {
            turns.endWhereNothingWaits(recipient);
            return Optional.empty();
        }
        return Optional.of(waiting);
    }

    /** That they were told, or will not be. */
    @Transactional
    void ended(UUID recipient, UUID instance, List<WaitingNotice> told, NotificationState state) {
        if (turns.hold(recipient, instance).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        sql.update(END)
                .with("state", state)
                .with("now", now)
                .with("ids", ids(told))
                .run();
        turns.next(recipient, 0, now);
        turns.endWhereNothingWaits(recipient);
    }

    /**
     * That a message was not taken.
     *
     * @param asked how long the receiver wants to be left alone
     */
    @Transactional
    void failed(UUID recipient, UUID instance, List<WaitingNotice> told, Duration asked) {
        Optional<Held> before = turns.hold(recipient, instance);
        if (before.isEmpty()) {
            return;
        }
        sql.update(TRIED).with("ids", ids(told)).run();
        int attempts = before.get().attempts() + 1;
        Duration pause = Backoff.after(attempts);
        turns.next(recipient, attempts, clock.instant().plus(asked.compareTo(pause) > 0 ? asked : pause));
    }

    /** That there is nothing to say before then. */
    @Transactional
    void until(UUID recipient, UUID instance, Waiting seen, Instant morning) {
        if (turns.hold(recipient, instance).isPresent()) {
            turns.waitUntil(recipient, seen.dueAt(), morning);
        }
    }

    /** That the directory knows them no more: nothing waits for them. */
    @Transactional
    void drop(UUID recipient, UUID instance) {
        if (turns.hold(recipient, instance).isPresent()) {
            sql.update(DROP_ALL).with("recipient", recipient).run();
            turns.endWhereNothingWaits(recipient);
        }
    }

    /** Whether the turn is this instance's until a message is sent: asking who they are may have taken most of it. */
    @Transactional
    boolean lasts(UUID recipient, UUID instance) {
        return turns.lasts(recipient, instance);
    }

    private static List<UUID> ids(List<WaitingNotice> some) {
        return some.stream().map(WaitingNotice::id).toList();
    }
}
