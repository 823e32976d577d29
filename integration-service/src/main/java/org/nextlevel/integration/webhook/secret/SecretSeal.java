package org.nextlevel.integration.webhook.secret;

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
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * Seals secrets of webhooks, and addresses that are secrets, with the service's key: AES-256-GCM (NIST SP 800-38D). The company and
 * what it belongs to are bound to it, so that none opens in another's place.
 */
@ApplicationScoped
public class SecretSeal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String MAC = "HmacSHA256";

    private final SecureRandom random = new SecureRandom();
    private final CurrentTenant tenant;
    private final List<SecretKeySpec> keys;

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
                .map(SecretSeal::key)
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
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, owner).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens what was sealed.
     *
     * @throws IllegalStateException when it was sealed for another webhook, with another key, or was changed
     */
    public WebhookSecret open(UUID webhook, byte[] sealed) {
        return new WebhookSecret(opened(webhook, sealed));
    }

    /** The same of what {@link #sealText} sealed. */
    public String openText(UUID person, byte[] sealed) {
        return new String(opened(person, sealed), UTF_8);
    }

    private byte[] opened(UUID owner, byte[] sealed) {
        requireKey();
        return keys.stream()
                .flatMap(key -> open(key, owner, sealed).stream())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("A secret does not open: another key sealed it, or it was changed."));
    }

    private Optional<byte[]> open(SecretKeySpec key, UUID owner, byte[] sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), owner)
                    .doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, UUID owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((tenant.require() + "/" + owner).getBytes(UTF_8));
        return cipher;
    }

    private void requireKey() {
        if (keys.isEmpty()) {
            throw new IllegalStateException("nextlevel.webhook-key is not configured.");
        }
    }

    /** The label stays as it is for good: with another one nothing would open that is sealed today. */
    private static SecretKeySpec key(String secret) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), MAC));
            return new SecretKeySpec(mac.doFinal("webhook secret".getBytes(UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
