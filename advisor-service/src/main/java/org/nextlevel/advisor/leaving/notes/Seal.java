package org.nextlevel.advisor.leaving.notes;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what only its owner may read: AES-256-GCM (NIST SP 800-38D) with a random key for each person, which the service's
 * key wraps. The person and the company are bound to both, so that nothing opens in another's place.
 */
@ApplicationScoped
class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    /** Plaintexts are filled up to a multiple of this, so that their length tells little. */
    private static final int SIZE_CLASS = 4_096;

    private final SecureRandom random = new SecureRandom();
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
                .map(known -> hmac(known.digest(), bound(tenant, owner)))
                .toList();
    }

    /** A new random key for a person, wrapped by the service's key. */
    byte[] newKey(String tenant, UUID owner) {
        requireKey();
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        return encrypt(secrets.getFirst().wrap(), key, bound(tenant, owner));
    }

    /** Seals a text with a person's key; sealed twice it looks different. */
    byte[] seal(byte[] wrapped, String tenant, UUID owner, String text) {
        byte[] plain = text.getBytes(UTF_8);
        int length = Integer.BYTES + plain.length;
        ByteBuffer filled = ByteBuffer.allocate((length / SIZE_CLASS + 1) * SIZE_CLASS);
        filled.putInt(plain.length).put(plain);
        return encrypt(unwrap(wrapped, tenant, owner), filled.array(), bound(tenant, owner));
    }

    /**
     * Opens what was sealed.
     *
     * @throws IllegalStateException when it was sealed for somebody else, with another key, or was changed
     */
    String open(byte[] wrapped, String tenant, UUID owner, byte[] sealed) {
        ByteBuffer filled = ByteBuffer.wrap(decrypt(unwrap(wrapped, tenant, owner), sealed, bound(tenant, owner))
                .orElseThrow(Seal::shut));
        byte[] plain = new byte[filled.getInt()];
        filled.get(plain);
        return new String(plain, UTF_8);
    }

    private SecretKeySpec unwrap(byte[] wrapped, String tenant, UUID owner) {
        requireKey();
        return secrets.stream()
                .flatMap(known -> decrypt(known.wrap(), wrapped, bound(tenant, owner)).stream())
                .findFirst()
                .map(key -> new SecretKeySpec(key, "AES"))
                .orElseThrow(Seal::shut);
    }

    private void requireKey() {
        if (secrets.isEmpty()) {
            throw new IllegalStateException("nextlevel.leaving-key is not configured.");
        }
    }

    private byte[] encrypt(SecretKeySpec key, byte[] plain, byte[] bound) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            byte[] sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it is not this key, or not this person. */
    private static Optional<byte[]> decrypt(SecretKeySpec key, byte[] sealed, byte[] bound) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, Arrays.copyOf(sealed, NONCE)));
            cipher.updateAAD(bound);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException shut() {
        return new IllegalStateException("A sealed text does not open: another key sealed it, or it was changed.");
    }

    private static byte[] bound(String tenant, UUID owner) {
        return (tenant + "/" + owner).getBytes(UTF_8);
    }

    private static byte[] hmac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Two keys made of one secret, so that what names is not what wraps. Their labels stay as they are for good: with others
     * nothing would open that is sealed today.
     */
    private record Secret(SecretKeySpec wrap, SecretKeySpec digest) {
        static Secret of(String secret) {
            var root = new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256");
            return new Secret(
                    new SecretKeySpec(hmac(root, "outlook wrap".getBytes(UTF_8)), "AES"),
                    new SecretKeySpec(hmac(root, "outlook digest".getBytes(UTF_8)), "HmacSHA256"));
        }
    }
}
