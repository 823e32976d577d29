package org.nextlevel.integration.webhook.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.webhook.log.TriedDelivery;
import org.nextlevel.kit.sql.Sql;

/** How far a webhook is after a turn. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProgressRow {
    /** With so many held back nothing new is begun, unless the receiver has taken something since they failed: then it is they. */
    private static final int MANY_HELD = 64;

    /** With so many nothing new is begun at all. */
    private static final int MOST_HELD = 1_024;

    private static final String KEEP = """
            update webhook_progress p set position = :position, not_before = cast(:notBefore as timestamptz),
              last_success_at = case when :taken then :now else last_success_at end,
              failing_since = case when :taken then null when :failed then coalesce(failing_since, :now) else failing_since end,
              last_failure = coalesce(cast(:failure as text), last_failure),
              down = held.number >= :most or held.untried >= :many or held.number >= :many and held.failed_at is not null
                and coalesce(case when :taken then :now else last_success_at end < held.failed_at, true),
              due_at = case when exists (select 1 from webhook_resend r
                  where r.tenant = p.tenant and r.webhook_id = p.webhook_id) and held.number < :many then :now else held.next end
            from (select count(*) as number, count(*) filter (where attempts = 0) as untried,
                max(first_failed_at) as failed_at, min(next_attempt_at) as next from webhook_held
              where tenant = :tenant and webhook_id = :webhook) held
            where p.tenant = :tenant and p.webhook_id = :webhook""";

    private final Sql sql;

    ProgressRow(Sql sql) {
        this.sql = sql;
    }

    /**
     * After what is held back was written.
     *
     * @param reached up to where all is delivered or held back
     * @param notBefore when the receiver wants to hear of anything again; null where it did not say
     */
    void keep(Turn turn, long reached, List<TriedDelivery> tried, @Nullable Instant notBefore, Instant now) {
        UUID webhook = turn.webhook().id();
        if (turn.resend() != null) {
            resent(turn.resend());
        }
        List<TriedDelivery> failed =
                tried.stream().filter(one -> !one.answer().isTaken()).toList();
        sql.update(KEEP)
                .with("webhook", webhook)
                .with("position", reached)
                .with("notBefore", notBefore)
                .with("taken", failed.size() < tried.size())
                .with("failed", !failed.isEmpty())
                .with(
                        "failure",
                        failed.isEmpty() ? null : failed.getLast().answer().outcome())
                .with("many", MANY_HELD)
                .with("most", MOST_HELD)
                .with("now", now)
                .run();
    }

    /** Nothing is sent to it any more. */
    void stop(UUID webhook) {
        sql.update("update webhook_progress set active = false where tenant = :tenant and webhook_id = :webhook")
                .with("webhook", webhook)
                .run();
    }

    private void resent(Turn.Resend part) {
        String change = part.isDone()
                ? "delete from webhook_resend where tenant = :tenant and id = :id and position < :reached"
                : "update webhook_resend set position = :reached where tenant = :tenant and id = :id";
        sql.update(change).with("id", part.id()).with("reached", part.reached()).run();
    }
}
