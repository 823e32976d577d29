package org.nextlevel.integration.webhook.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.integration.delivery.seal.SecretSeal;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.webhook.WebhookState;
import org.nextlevel.integration.webhook.secret.WebhookSecret;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** Reads a webhook of the current tenant with all that is needed to send to it. */
@ApplicationScoped
public class ReadWebhook {
    private static final String WEBHOOK = """
            select w.id, w.name, w.state, w.url, w.types, w.secret, w.former_secret, w.former_until, w.account_id,
              p.position, coalesce(p.due_at <= :now, false) as called, p.down, p.last_success_at, f.id as feed
            from webhook w
              join webhook_progress p on p.tenant = w.tenant and p.webhook_id = w.id
              join feed f on f.tenant = w.tenant
            where w.tenant = :tenant and w.id = :webhook""";

    private static final String TAKEN = " and p.active and p.leased_by = :instance";

    private final Sql sql;
    private final SecretSeal seal;
    private final Clock clock;

    ReadWebhook(Sql sql, SecretSeal seal, Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.clock = clock;
    }

    /** The webhook when this instance has taken it, and anything is sent to it. */
    @Transactional(TxType.MANDATORY)
    Optional<WebhookToSend> taken(UUID webhook, UUID instance) {
        return sql.query(WEBHOOK + TAKEN)
                .with("now", clock.instant())
                .with("webhook", webhook)
                .with("instance", instance)
                .first(this::webhook);
    }

    /**
     * A webhook whoever has it.
     *
     * @throws NotFound when there is none of this id
     * @throws Conflict when it is over
     */
    @Transactional
    public WebhookToSend require(UUID webhook) {
        return sql.query(WEBHOOK)
                .with("now", clock.instant())
                .with("webhook", webhook)
                .first(row -> {
                    row.constant("state", WebhookState.class).requireNotOver(row.text("name"));
                    return webhook(row);
                })
                .orElseThrow(() -> new NotFound("webhook", webhook));
    }

    private WebhookToSend webhook(Row row) {
        UUID id = row.uuid("id");
        List<WebhookSecret> secrets = new ArrayList<>(List.of(new WebhookSecret(seal.open(id, row.bytes("secret")))));
        Instant until = row.instant("former_until");
        if (until != null && until.isAfter(clock.instant())) {
            secrets.add(new WebhookSecret(seal.open(id, row.bytes("former_secret"))));
        }
        return new WebhookToSend(
                id,
                row.text("url"),
                ChangeType.named(row.text("types")),
                List.copyOf(secrets),
                row.uuid("account_id"),
                row.uuid("feed"),
                row.largeNumber("position"),
                row.flag("called"),
                row.flag("down"),
                row.instant("last_success_at"));
    }
}
