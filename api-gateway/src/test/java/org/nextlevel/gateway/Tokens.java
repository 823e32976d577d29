package org.nextlevel.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Access tokens as Keycloak makes them, signed with a key of this test run. */
public final class Tokens {
    public static final String ISSUER = "urn:nextlevel:tests";
    public static final String KEY_ID = "of-this-run";
    private static final String PRIVATE = "nextlevel.test.private-key";
    private static final String PUBLIC = "nextlevel.test.public-key";

    private Tokens() {}

    /** A token of somebody nobody has met yet, so that no other test used up the limit. */
    public static String ofANewcomer() {
        return of(UUID.randomUUID().toString(), "acme");
    }

    public static String of(String subject, String... organizations) {
        return signed(ISSUER, subject, Duration.ofMinutes(5), organizations);
    }

    /** A token of a person who has these roles in the organization. */
    public static String of(String subject, String organization, Duration life, List<String> roles) {
        List<String> groups = roles.stream().map(role -> "/" + role).toList();
        return signed(Jwt.claims(), ISSUER, subject, life, Map.of(organization, Map.of("groups", groups)));
    }

    /** A token of a system. */
    public static String ofService(String client, String organization) {
        return signed(made(Jwt.claims(), ISSUER, client, Duration.ofMinutes(5), List.of(organization))
                .preferredUserName("service-account-" + client)
                .claim("client_id", client));
    }

    /** A token that is as others but for one claim. */
    public static String odd(String claim, Object value) {
        JwtClaimsBuilder claims = made(Jwt.claims(), ISSUER, "mallory", Duration.ofMinutes(5), List.of("acme"));
        return signed(claims.claim(claim, value));
    }

    public static String expired() {
        return signed(ISSUER, "late", Duration.ofMinutes(-5), "acme");
    }

    public static String ofAnotherIssuer() {
        return signed("urn:somebody:else", "stranger", Duration.ofMinutes(5), "acme");
    }

    /** A token whose claims were changed after it was signed. */
    public static String forged() {
        String[] mine = of("mallory", "acme").split("\\.", -1);
        String[] other = of("director", "globex").split("\\.", -1);
        return mine[0] + "." + other[1] + "." + mine[2];
    }

    static String publicKey() {
        return key(PUBLIC);
    }

    /** What Keycloak would publish for this key. */
    public static RSAPublicKey verificationKey() {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(String issuer, String subject, Duration life, String... organizations) {
        return signed(Jwt.claims(), issuer, subject, life, List.of(organizations));
    }

    private static String signed(
            JwtClaimsBuilder claims, String issuer, String subject, Duration life, Object organizations) {
        return signed(made(claims, issuer, subject, life, organizations));
    }

    private static JwtClaimsBuilder made(
            JwtClaimsBuilder claims, String issuer, String subject, Duration life, Object organizations) {
        Instant now = Instant.now();
        return claims.issuer(issuer)
                .subject(subject)
                .preferredUserName(subject)
                .claim("typ", "Bearer")
                .claim("aud", "nextlevel-api")
                .claim("organization", organizations)
                .issuedAt(now.minus(Duration.ofHours(1)))
                .expiresAt(now.plus(life));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key(PRIVATE))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kept as system properties: the gateway's start and the tests see this class through different class loaders. */
    private static String key(String name) {
        synchronized (System.class) {
            if (System.getProperty(name) == null) {
                KeyPair keys = newKeys();
                System.setProperty(
                        PRIVATE,
                        Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
                System.setProperty(
                        PUBLIC,
                        Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
            }
            return System.getProperty(name);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
