package org.nextlevel.integration.webhook.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.seal.SealingKey;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Seals secrets of webhooks with the service's key. Company and webhook are bound to it, so that none opens in another's place. */
@ApplicationScoped
public class SecretSeal {
    /** It stays as it is for good: with another one nothing would open that is sealed today. */
    private static final String PURPOSE = "webhook secret";

    private final CurrentTenant tenant;
    private final List<SealingKey> keys;

    /**
     * @param secret the service's key, any text with 256 bits of chance in it
     * @param former the key before that one, which still opens; empty for none
     */
    SecretSeal(
            CurrentTenant tenant,
            @ConfigProperty(name = "nextlevel.webhook-key") Optional<String> secret,
            @ConfigProperty(name = "nextlevel.webhook-former-key") Optional<String> former) {
        this.tenant = tenant;
        this.keys = Stream.of(secret, former)
                .flatMap(Optional::stream)
                .map(known -> SealingKey.of(known, PURPOSE))
                .toList();
    }

    /** Seals the secret of a webhook of the current tenant. */
    public byte[] seal(UUID webhook, WebhookSecret secret) {
        requireKey();
        return keys.getFirst().seal(secret.key(), bound(webhook));
    }

    /**
     * Opens what was sealed.
     *
     * @throws IllegalStateException when it was sealed for another webhook, with another key, or was changed
     */
    public WebhookSecret open(UUID webhook, byte[] sealed) {
        requireKey();
        return SealingKey.open(keys, sealed, bound(webhook))
                .map(WebhookSecret::new)
                .orElseThrow(() -> new IllegalStateException(
                        "The secret of a webhook does not open: another key sealed it, or it was changed."));
    }

    private String bound(UUID webhook) {
        return tenant.require() + "/" + webhook;
    }

    private void requireKey() {
        if (keys.isEmpty()) {
            throw new IllegalStateException("nextlevel.webhook-key is not configured.");
        }
    }
}
