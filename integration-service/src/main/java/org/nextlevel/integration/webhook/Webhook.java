package org.nextlevel.integration.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.seal.SecretSeal;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.webhook.secret.WebhookSecret;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Aggregate;

/** A receiver to which changes are sent, and which of them. */
@Entity
class Webhook extends Aggregate {
    @Id
    private UUID id;

    private String name;
    private String url;
    private String types;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    @Enumerated(EnumType.STRING)
    private StopReason reason;

    private Instant stateSince;

    @SuppressWarnings("UnusedVariable") // It is read when something is sent, as the secrets are.
    private UUID accountId;

    private byte[] secret;

    @SuppressWarnings("UnusedVariable")
    private byte[] formerSecret;

    private Instant formerUntil;
    private Instant createdAt;

    protected Webhook() {}

    /** @param secret sealed */
    Webhook(UUID id, WriteWebhookRequest request, @Nullable UUID account, byte[] secret, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.secret = secret;
        this.stateSince = now;
        this.state = WebhookState.ACTIVE;
        write(request, account, now);
    }

    /**
     * It is as somebody says now.
     *
     * @param account of whoever says it, with which it ends; null for a person
     * @throws Conflict when it is over
     */
    void write(WriteWebhookRequest request, @Nullable UUID account, Instant now) {
        requireNotOver();
        name = request.name();
        url = request.url();
        types = ChangeType.names(request.chosen());
        accountId = account;
        if (request.isEnabled() != isEnabled()) {
            state = request.isEnabled() ? WebhookState.ACTIVE : WebhookState.PAUSED;
            reason = request.isEnabled() ? null : StopReason.DISABLED;
            stateSince = now;
        }
    }

    /**
     * Another secret signs from now on, the present one beside it for a time.
     *
     * @throws Conflict when a former one still signs and is to go on, or the webhook is over
     */
    void rotate(SecretSeal seal, WebhookSecret next, Duration overlap, Instant now) {
        requireNotOver();
        if (formerUntil != null && formerUntil.isAfter(now) && !overlap.isZero()) {
            throw new Conflict(
                    "rotation-open",
                    "The former secret of this webhook still signs: wait until it ends, or send keepFormerHours 0 to end it now.");
        }
        formerSecret = overlap.isZero() ? null : secret;
        formerUntil = overlap.isZero() ? null : now.plus(overlap);
        secret = seal.seal(id, next.key());
    }

    /** Whether nothing can be done with it but to delete it. */
    boolean isOver() {
        return state.isOver();
    }

    /** @throws Conflict when it is over */
    void requireNotOver() {
        state.requireNotOver(name);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    /** Empty for all. */
    Set<ChangeType> types() {
        return ChangeType.named(types);
    }

    boolean isEnabled() {
        return state == WebhookState.ACTIVE;
    }

    WebhookState state() {
        return state;
    }

    /** Null while changes are sent. */
    @Nullable
    StopReason reason() {
        return reason;
    }

    Instant stateSince() {
        return stateSince;
    }

    /** Until when the former secret signs too; null where there is none. */
    @Nullable
    Instant formerUntil() {
        return formerUntil;
    }

    Instant createdAt() {
        return createdAt;
    }
}
