package org.nextlevel.integration.webhook.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.receiver.DeliveryOutcome;
import org.nextlevel.integration.feed.FeedRows;
import org.nextlevel.kit.problem.Gone;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** How far the webhooks of the current tenant are, as far as people steer it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WebhookProgress {
    private static final String SHOW = """
            select p.webhook_id, greatest(0, f.last_position - p.position) as behind, p.last_success_at, p.failing_since,
              p.last_failure, (select count(*) from webhook_held h
                where h.tenant = p.tenant and h.webhook_id = p.webhook_id) as held
            from webhook_progress p join feed f on f.tenant = p.tenant
            where p.tenant = :tenant and p.webhook_id = any(:webhooks)""";

    /** What is held is tried at once, and has three days again. */
    private static final String RESUME_HELD = """
            update webhook_held set next_attempt_at = :now, attempts = 0, first_failed_at = null
            where tenant = :tenant and webhook_id = :webhook""";

    private static final String RESUME = """
            update webhook_progress set active = true, not_before = null, failing_since = null, due_at = :now
            where tenant = :tenant and webhook_id = :webhook""";

    private static final String OLDEST = """
            select least(p.position, (select min(h.position) - 1 from webhook_held h
              where h.tenant = p.tenant and h.webhook_id = p.webhook_id))
            from webhook_progress p where p.tenant = :tenant and p.webhook_id = :webhook""";

    private static final Quota RESENDS = Quota.of(
            10,
            "too-many-resends",
            "%d parts of the feed are being sent to this webhook again: wait until one is done.");

    private final Sql sql;
    private final FeedRows feed;
    private final Clock clock;

    WebhookProgress(Sql sql, FeedRows feed, Clock clock) {
        this.sql = sql;
        this.feed = feed;
        this.clock = clock;
    }

    /** A new webhook is told what is to come. */
    public void begin(UUID webhook, boolean isActive) {
        sql.update("insert into webhook_progress (tenant, webhook_id, position, active)"
                        + " values (:tenant, :webhook, :position, :active)")
                .with("webhook", webhook)
                .with("position", feed.state().lastPosition())
                .with("active", isActive)
                .run();
    }

    /** Nothing is sent from now on. */
    public void pause(UUID webhook) {
        sql.update("update webhook_progress set active = false where tenant = :tenant and webhook_id = :webhook")
                .with("webhook", webhook)
                .run();
    }

    /**
     * It goes on where it stopped.
     *
     * @throws Gone when what happened since is not kept any more
     */
    public void resume(UUID webhook) {
        if (oldest(webhook) < feed.state().sweptTo()) {
            throw new Gone(
                    "changes-gone",
                    "What happened since this webhook stopped is not kept any more: read the lists as a whole, delete it and make another one.");
        }
        Instant now = clock.instant();
        sql.update(RESUME_HELD).with("webhook", webhook).with("now", now).run();
        sql.update(RESUME).with("webhook", webhook).with("now", now).run();
    }

    /**
     * Sends one change again.
     *
     * @return whether it is kept, and has come to this webhook's turn already
     */
    public boolean resend(UUID webhook, UUID change) {
        Optional<Long> position = sql.query("select position from change where tenant = :tenant and id = :change")
                .with("change", change)
                .first(row -> row.largeNumber("position"))
                .filter(found -> found <= position(webhook));
        position.ifPresent(found -> resend(webhook, found - 1, found));
        return position.isPresent();
    }

    /** Sends again what became known in a time, as far as it is kept and has come to this webhook's turn. */
    public void resend(UUID webhook, Instant from, @Nullable Instant until) {
        sql.query(
                        "select min(position) as first, max(position) as last from change"
                                + " where tenant = :tenant and added_at >= :from and added_at < :until and position <= :reached")
                .with("from", from)
                .with("until", until == null ? clock.instant() : until)
                .with("reached", position(webhook))
                .first(row -> row.text("first") == null
                        ? null
                        : new long[] {row.largeNumber("first"), row.largeNumber("last")})
                .ifPresent(found -> resend(webhook, found[0] - 1, found[1]));
    }

    /** How it goes with some webhooks. */
    public Map<UUID, WebhookProgressView> show(Collection<UUID> webhooks) {
        record Shown(UUID webhook, WebhookProgressView view) {}
        return sql
                .query(SHOW)
                .with("webhooks", webhooks)
                .list(row -> new Shown(
                        row.uuid("webhook_id"),
                        new WebhookProgressView(
                                row.largeNumber("behind"),
                                row.largeNumber("held"),
                                row.instant("last_success_at"),
                                row.instant("failing_since"),
                                row.constant("last_failure", DeliveryOutcome.class))))
                .stream()
                .collect(Collectors.toMap(Shown::webhook, Shown::view));
    }

    private void resend(UUID webhook, long after, long until) {
        RESENDS.check(sql.query("select count(*) from webhook_resend where tenant = :tenant and webhook_id = :webhook")
                .with("webhook", webhook)
                .number());
        sql.update("insert into webhook_resend (tenant, id, webhook_id, position, until_position)"
                        + " values (:tenant, :id, :webhook, :after, :until)")
                .with("id", UUID.randomUUID())
                .with("webhook", webhook)
                .with("after", after)
                .with("until", until)
                .run();
        sql.update("update webhook_progress set due_at = :now where tenant = :tenant and webhook_id = :webhook")
                .with("webhook", webhook)
                .with("now", clock.instant())
                .run();
    }

    /** After which something still is to be sent. */
    private long oldest(UUID webhook) {
        return sql.query(OLDEST).with("webhook", webhook).number();
    }

    private long position(UUID webhook) {
        return sql.query("select position from webhook_progress where tenant = :tenant and webhook_id = :webhook")
                .with("webhook", webhook)
                .number();
    }
}
