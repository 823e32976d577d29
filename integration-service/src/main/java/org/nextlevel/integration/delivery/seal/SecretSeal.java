package org.nextlevel.integration.delivery.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
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

    /** Bytes of a name: as many as tell two keys apart. */
    private static final int NAME = 4;

    private final CurrentTenant tenant;
    private final List<SealingKey> keys;
    private final Optional<String> keyName;

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
        this.keyName = secret.or(() -> former).map(SecretSeal::nameOf);
    }

    /** What the key is called that seals, which says nothing of it; empty where there is none. */
    Optional<String> keyName() {
        return keyName;
    }

    /**
     * What was sealed, by the key that seals now: the same where that one sealed it.
     *
     * @return empty when it opens with no key that is known
     */
    Optional<byte[]> renewed(UUID owner, byte[] sealed) {
        return keys.getFirst().open(sealed, bound(owner)).isPresent()
                ? Optional.of(sealed)
                : SealingKey.open(keys, sealed, bound(owner)).map(plain -> seal(owner, plain));
    }

    private static String nameOf(String secret) {
        return HexFormat.of()
                .formatHex(SealingKey.digest(secret.getBytes(UTF_8), PURPOSE + ", name of the key"), 0, NAME);
    }

    /** Seals what belongs to something or somebody of the current tenant. */
    public byte[] seal(UUID owner, byte[] plain) {
        requireKey();
        return keys.getFirst().seal(plain, bound(owner));
    }

    /** Seals what somebody of the current tenant wrote and nobody is shown again. */
    public byte[] sealText(UUID owner, String text) {
        return seal(owner, text.getBytes(UTF_8));
    }

    /**
     * Opens what was sealed.
     *
     * @throws IllegalStateException when it was sealed for another one, with another key, or was changed
     */
    public byte[] open(UUID owner, byte[] sealed) {
        requireKey();
        return SealingKey.open(keys, sealed, bound(owner))
                .orElseThrow(() -> new IllegalStateException(
                        "The secret of a webhook does not open: another key sealed it, or it was changed."));
    }

    /** Opens what {@link #sealText} sealed; empty when it was sealed for another one, with another key, or was changed. */
    public Optional<String> openText(UUID owner, byte[] sealed) {
        return SealingKey.open(keys, sealed, bound(owner)).map(text -> new String(text, UTF_8));
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
