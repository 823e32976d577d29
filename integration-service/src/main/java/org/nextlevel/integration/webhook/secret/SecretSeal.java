package org.nextlevel.integration.webhook.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.seal.SealingKey;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * Seals secrets of webhooks, and addresses that are secrets, with the service's key. The company and what it belongs to are
 * bound to it, so that none opens in another's place.
 */
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
        return seal(webhook, secret.key());
    }

    /** Seals what somebody of the current tenant wrote and nobody is shown again. */
    public byte[] sealText(UUID person, String text) {
        return seal(person, text.getBytes(UTF_8));
    }

    private byte[] seal(UUID owner, byte[] plain) {
        requireKey();
        return keys.getFirst().seal(plain, bound(owner));
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

    /** Opens what {@link #sealText} sealed; empty when it was sealed for somebody else, with another key, or was changed. */
    public Optional<String> openText(UUID person, byte[] sealed) {
        return SealingKey.open(keys, sealed, bound(person)).map(text -> new String(text, UTF_8));
    }

    private String bound(UUID owner) {
        return tenant.require() + "/" + owner;
    }

    private void requireKey() {
        if (keys.isEmpty()) {
            throw new IllegalStateException("nextlevel.webhook-key is not configured.");
        }
    }
}
