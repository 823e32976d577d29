package org.nextlevel.integration.notification.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.kit.sql.Sql;

/**
 * The turns of the current tenant's people and rooms. Whoever changes a turn and what waits changes the turn first: then nobody waits for
 * somebody who waits for them.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NotificationTurns {
    private static final String OWN = """
            select attempts, due_at from notification_turn
            where tenant = :tenant and recipient_id = :recipient and leased_by = :instance and leased_until > now() for update""";

    /** For longer than a receiver may take. */
    private static final String LONG_ENOUGH = """
            select from notification_turn where tenant = :tenant and recipient_id = :recipient and leased_by = :instance
              and leased_until > now() + interval '20 seconds'""";

    private static final String NEXT = """
            update notification_turn set attempts = :attempts, due_at = :due
            where tenant = :tenant and recipient_id = :recipient""";

    /** Unless something happened to them meanwhile, or they chose anew, which made them due. */
    private static final String UNTIL = """
            update notification_turn set attempts = 0, due_at = :due
            where tenant = :tenant and recipient_id = :recipient and due_at = :seen""";

    private static final String OVER = """
            delete from notification_turn t where tenant = :tenant and recipient_id = :recipient and not exists (
              select 1 from notification n
              where n.tenant = t.tenant and n.recipient_id = t.recipient_id and n.state = 'WAITING')""";

    /** Whoever is tried in a while already, is tried then. */
    private static final String COME_DUE = """
            insert into notification_turn (tenant, recipient_id, channel, due_at)
            values (:tenant, :recipient, :channel, :now)
            on conflict (tenant, recipient_id) do update set channel = excluded.channel, due_at =
              case when notification_turn.attempts > 0 then notification_turn.due_at else excluded.due_at end""";

    /** What waits is looked at again at once: what is off now goes, what is to come at once comes. */
    private static final String CHOOSE = """
            update notification_turn set channel = :channel, attempts = 0, due_at = :now
            where tenant = :tenant and recipient_id = :recipient""";

    private static final String END =
            "delete from notification_turn where tenant = :tenant and recipient_id = :recipient";

    private static final String FORGET =
            "delete from notification where tenant = :tenant and recipient_id = :recipient";

    private final Sql sql;
    private final Clock clock;

    NotificationTurns(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A turn that an instance has: how often in a row telling failed, and since when the person is due. */
    public record Held(int attempts, Instant dueAt) {}

    /** Holds a person's turn until the transaction ends; empty when it is not this instance's any more. */
    public Optional<Held> hold(UUID recipient, UUID instance) {
        return sql.query(OWN)
                .with("recipient", recipient)
                .with("instance", instance)
                .first(row -> new Held(row.number("attempts"), row.instant("due_at")));
    }

    /** Whether a turn is this instance's until a message is sent. */
    public boolean lasts(UUID recipient, UUID instance) {
        return sql.query(LONG_ENOUGH)
                .with("recipient", recipient)
                .with("instance", instance)
                .exists();
    }

    /** The person is told next at this moment, after so many times in vain. */
    public void next(UUID recipient, int attempts, Instant due) {
        sql.update(NEXT)
                .with("recipient", recipient)
                .with("attempts", attempts)
                .with("due", due)
                .run();
    }

    /** @param seen since when the person was due, as this instance knows it */
    public void waitUntil(UUID recipient, Instant seen, Instant due) {
        sql.update(UNTIL)
                .with("recipient", recipient)
                .with("seen", seen)
                .with("due", due)
                .run();
    }

    /** Ends a turn unless something waits for the person. */
    public void endWhereNothingWaits(UUID recipient) {
        sql.update(OVER).with("recipient", recipient).run();
    }

    /** Something is to be said to these from now on: in one order for everybody, so that two never wait for each other. */
    public void comeDue(SortedSet<UUID> recipients, Function<UUID, NotificationChannel> channel) {
        Instant now = clock.instant();
        sql.update(COME_DUE)
                .runEach(
                        recipients,
                        (row, one) -> row.with("recipient", one)
                                .with("channel", channel.apply(one))
                                .with("now", now));
    }

    /** What waits for the person is looked at now, by another channel. */
    public void choose(UUID recipient, NotificationChannel channel) {
        sql.update(CHOOSE)
                .with("recipient", recipient)
                .with("channel", channel)
                .with("now", clock.instant())
                .run();
    }

    /** Of who is erased, or a room that is no more: how much was kept of what they were to hear. */
    public int forget(UUID recipient) {
        sql.update(END).with("recipient", recipient).run();
        return sql.update(FORGET).with("recipient", recipient).run();
    }
}
