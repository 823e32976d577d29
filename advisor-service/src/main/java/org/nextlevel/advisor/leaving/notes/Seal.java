package org.nextlevel.advisor.leaving.notes;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.seal.SealingKey;

/**
 * Seals what only its owner may read: with a random key for each person, which the service's key wraps. The person and the company are bound to both, so that nothing opens in another's place.
 */
@ApplicationScoped
class Seal {
    /** Plaintexts are filled up to a multiple of this, so that their length tells little. */
    private static final int SIZE_CLASS = 4_096;

    private final List<Secret> secrets;

    /**
     * @param secret the service's key, any text with 256 bits of chance in it
     * @param former the key before that one, which still opens; empty for none
     */
    Seal(
            @ConfigProperty(name = "nextlevel.leaving-key") Optional<String> secret,
            @ConfigProperty(name = "nextlevel.leaving-former-key") Optional<String> former) {
        secrets = Stream.of(secret, former)
                .flatMap(Optional::stream)
                .map(Secret::of)
                .toList();
    }

    /**
     * Under which a person's notes are found: a digest made with the present key first, then one made with the former key. Without
     * the service's key it names nobody.
     */
    List<byte[]> digests(String tenant, UUID owner) {
        requireKey();
        return secrets.stream()
                .map(known -> SealingKey.digest(known.digest(), bound(tenant, owner)))
                .toList();
    }

    /** A new random key for a person, wrapped by the service's key. */
    byte[] newKey(String tenant, UUID owner) {
        requireKey();
        return secrets.getFirst().wrap().seal(SealingKey.random(), bound(tenant, owner));
    }

    /** Seals a text with a person's key; sealed twice it looks different. */
    byte[] seal(byte[] wrapped, String tenant, UUID owner, String text) {
        byte[] plain = text.getBytes(UTF_8);
        int length = Integer.BYTES + plain.length;
        ByteBuffer filled = ByteBuffer.allocate((length / SIZE_CLASS + 1) * SIZE_CLASS);
        filled.putInt(plain.length).put(plain);
        return unwrap(wrapped, tenant, owner).seal(filled.array(), bound(tenant, owner));
    }

    /**
     * Opens what was sealed.
     *
     * @throws IllegalStateException when it was sealed for somebody else, with another key, or was changed
     */
    String open(byte[] wrapped, String tenant, UUID owner, byte[] sealed) {
        ByteBuffer filled = ByteBuffer.wrap(unwrap(wrapped, tenant, owner)
                .open(sealed, bound(tenant, owner))
                .orElseThrow(Seal::shut));
        byte[] plain = new byte[filled.getInt()];
        filled.get(plain);
        return new String(plain, UTF_8);
    }

    private SealingKey unwrap(byte[] wrapped, String tenant, UUID owner) {
        requireKey();
        return SealingKey.open(secrets.stream().map(Secret::wrap).toList(), wrapped, bound(tenant, owner))
                .map(SealingKey::of)
                .orElseThrow(Seal::shut);
    }

    private void requireKey() {
        if (secrets.isEmpty()) {
            throw new IllegalStateException("nextlevel.leaving-key is not configured.");
        }
    }

    private static IllegalStateException shut() {
        return new IllegalStateException("A sealed text does not open: another key sealed it, or it was changed.");
    }

    private static String bound(String tenant, UUID owner) {
        return tenant + "/" + owner;
    }

    /**
     * Two keys made of one secret, so that what names is not what wraps. Their labels stay as they are for good: with others
     * nothing would open that is sealed today.
     */
    private record Secret(SealingKey wrap, byte[] digest) {
        static Secret of(String secret) {
            return new Secret(
                    SealingKey.of(secret, "outlook wrap"), SealingKey.digest(secret.getBytes(UTF_8), "outlook digest"));
        }
    }
}
