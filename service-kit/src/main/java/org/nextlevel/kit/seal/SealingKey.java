package org.nextlevel.kit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that seals: AES-256-GCM (NIST SP 800-38D), with a random nonce before what is sealed. What is bound to it is not in it, and
 * without the same it does not open, so that nothing opens in another's place.
 */
public final class SealingKey {
    private static final int LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String MAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private SealingKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** A key of 32 bytes, as {@link #random} makes them. */
    public static SealingKey of(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("A sealing key has %d bytes.".formatted(LENGTH));
        }
        return new SealingKey(key);
    }

    /**
     * The key that a secret of a service makes for one purpose.
     *
     * @param secret any text with 256 bits of chance in it
     * @param purpose what tells it from others of the same secret; with another one nothing opens that was sealed before
     */
    public static SealingKey of(String secret, String purpose) {
        return new SealingKey(digest(secret.getBytes(UTF_8), purpose));
    }

    /** The bytes of a new key. */
    public static byte[] random() {
        byte[] key = new byte[LENGTH];
        RANDOM.nextBytes(key);
        return key;
    }

    /** What a text is to whoever has the key, and to nobody else: HMAC-SHA-256. */
    public static byte[] digest(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seals; twice the same looks different. */
    public byte[] seal(byte[] plain, String bound) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sealed; empty when it was by another key or bound to something else, or was changed. */
    public Optional<byte[]> open(byte[] sealed, String bound) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), bound)
                    .doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with the first of some keys that opens it, such as the present one and the one before. */
    public static Optional<byte[]> open(Collection<SealingKey> keys, byte[] sealed, String bound) {
        return keys.stream().flatMap(key -> key.open(sealed, bound).stream()).findFirst();
    }

    private Cipher cipher(int mode, byte[] nonce, String bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(UTF_8));
        return cipher;
    }
}
