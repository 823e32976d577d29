package org.nextlevel.integration.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.receiver.ReceiverSettings;
import org.nextlevel.integration.delivery.seal.SecretSeal;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.webhook.log.ResendChangesRequest;
import org.nextlevel.integration.webhook.progress.WebhookProgress;
import org.nextlevel.integration.webhook.secret.WebhookSecret;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Makes, changes and ends webhooks; each is an entry of the audit. */
@ApplicationScoped
class WriteWebhooks {
    private final Webhooks webhooks;
    private final WebhookProgress progress;
    private final ShowWebhooks show;
    private final SecretSeal seal;
    private final ReceiverSettings settings;
    private final SentAlong sentAlong;
    private final Audit audit;
    private final Clock clock;

    WriteWebhooks(
            Webhooks webhooks,
            WebhookProgress progress,
            ShowWebhooks show,
            SecretSeal seal,
            ReceiverSettings settings,
            SentAlong sentAlong,
            Audit audit,
            Clock clock) {
        this.webhooks = webhooks;
        this.progress = progress;
        this.show = show;
        this.seal = seal;
        this.settings = settings;
        this.sentAlong = sentAlong;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The answer has the secret, this once: a repetition with the same key of idempotency has it no more.
     *
     * @param account of whoever makes it, with which it ends; null for a person
     */
    @Transactional
    @Idempotent
    RestResponse<WebhookView> create(WriteWebhookRequest request, @Nullable UUID account) {
        request.check(settings);
        webhooks.admit();
        UUID id = UUID.randomUUID();
        webhooks.requireFree(request.name(), id);
        WebhookSecret secret = WebhookSecret.random();
        var webhook = new Webhook(id, request, account, seal.seal(id, secret.key()), clock.instant());
        webhooks.persistAndFlush(webhook);
        progress.begin(id, webhook.isEnabled());
        audit.record("webhook-created", null, id);
        return Answer.created(ShowWebhooks.path(id), show.view(webhook, secret), webhook.version());
    }

    /**
     * It is as somebody says now.
     *
     * @param account of whoever says it, with which it ends; null for a person
     * @throws org.nextlevel.kit.problem.StaleVersion when somebody else changed it meanwhile
     */
    @Transactional
    RestResponse<WebhookView> change(UUID id, String ifMatch, WriteWebhookRequest request, @Nullable UUID account) {
        Webhook webhook = webhooks.hold(id);
        ETag.requireMatch(ifMatch, webhook.version());
        sentAlong.requireAs(() -> show.view(webhook));
        request.check(settings);
        webhooks.requireFree(request.name(), id);
        Map<String, Object> before = said(webhook);
        boolean wasEnabled = webhook.isEnabled();
        webhook.write(request, account, clock.instant());
        webhooks.flush();
        if (webhook.isEnabled() && !wasEnabled) {
            progress.resume(id);
        } else if (!webhook.isEnabled() && wasEnabled) {
            progress.pause(id);
        }
        audit.changed("webhook-changed", null, id, before, said(webhook));
        return Answer.ok(show.view(webhook), webhook.version());
    }

    /** Another secret, shown this once; the former signs beside it for some time still. */
    @Transactional
    @Idempotent
    RestResponse<WebhookView> rotate(UUID id, RotateWebhookRequest request) {
        Webhook webhook = webhooks.hold(id);
        WebhookSecret next = WebhookSecret.random();
        webhook.rotate(seal, next, request.overlap(), clock.instant());
        webhooks.flush();
        audit.record("webhook-rotated", null, id);
        return Answer.changed(ShowWebhooks.path(id), show.view(webhook, next), webhook.version());
    }

    /** Sends once more what was sent before. */
    @Transactional
    @Idempotent
    RestResponse<WebhookView> resend(UUID id, ResendChangesRequest request) {
        request.check();
        Webhook webhook = webhooks.hold(id);
        webhook.requireNotOver();
        if (request.changeId() == null) {
            progress.resend(id, request.from(), request.until());
        } else if (!progress.resend(id, request.changeId())) {
            throw new NotFound("change", request.changeId());
        }
        audit.record("webhook-resent", null, id);
        return Answer.changed(ShowWebhooks.path(id), show.view(webhook), webhook.version());
    }

    /** Nothing is left of it but its entries in the audit. */
    @Transactional
    void delete(UUID id) {
        webhooks.delete(webhooks.hold(id));
        audit.record("webhook-deleted", null, id);
    }

    /** Without the address's path, which may be a secret of the receiver. */
    private static Map<String, Object> said(Webhook webhook) {
        return Map.of(
                "name", webhook.name(),
                "host", Objects.toString(URI.create(webhook.url()).getHost(), ""),
                "types", webhook.types().stream().map(ChangeType::label).collect(Collectors.joining(" ")),
                "enabled", webhook.isEnabled());
    }
}
