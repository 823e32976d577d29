package org.nextlevel.kit.tenant;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names a person in events without saying who it is: a keyed digest (HMAC-SHA-256, RFC 2104) of tenant and user name.
 * A service that sees the token can compute it; somebody who sees only Kafka cannot, not even by trying names.
 */
@ApplicationScoped
public class UserNameDigest {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    /** The secret is the same in all services that exchange events about people. */
    public UserNameDigest(@ConfigProperty(name = "nextlevel.user-name-key", defaultValue = "") String secret) {
        key = secret.isEmpty() ? null : new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    /**
     * The digest, 64 hexadecimal digits; upper and lower case of the user name are the same.
     *
     * @throws IllegalStateException when {@code nextlevel.user-name-key} is not configured
     */
    public String of(String tenant, String userName) {
        if (key == null) {
            throw new IllegalStateException("nextlevel.user-name-key is not configured.");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal((tenant + "/" + userName.toLowerCase(Locale.ROOT)).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
