package org.nextlevel.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens as Keycloak makes them, signed with a key of this test run that the service under test trusts: the real
 * validation runs. A token that was asked for once is given again, since signing costs more than most requests do.
 */
public final class Tokens {
    private static final String ISSUER = "urn:nextlevel:tests";
    private static final String PRIVATE = "nextlevel.test.private-key";
    private static final String PUBLIC = "nextlevel.test.public-key";

    /** Longer than any run of a module's tests. */
    private static final Duration LIFE = Duration.ofHours(2);

    private static final Map<Claims, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of an employee, with realm roles. */
    public static String of(String tenant, String userName, String... roles) {
        return SIGNED.computeIfAbsent(
                new Claims(List.of(tenant), userName, Set.of(roles), "profile email"), claims -> signed(claims, LIFE));
    }

    /** A token of a service account, with scopes. */
    public static String ofService(String tenant, String client, String... scopes) {
        var claims = new Claims(
                List.of(tenant), "service-account-" + client, Set.of("integration"), String.join(" ", scopes));
        return SIGNED.computeIfAbsent(claims, _ -> signed(claims, LIFE));
    }

    /** A token whose time is over. */
    public static String expired(String tenant, String userName) {
        return signed(new Claims(List.of(tenant), userName, Set.of(), "profile"), Duration.ofMinutes(-10));
    }

    /** A token for any number of organizations. */
    public static String forOrganizations(String userName, String... organizations) {
        return signed(new Claims(List.of(organizations), userName, Set.of(), "profile"), LIFE);
    }

    /** A token that says the same as another but is signed by nobody we trust. */
    public static String forged(String tenant, String userName, String... roles) {
        String token = of(tenant, userName, roles);
        char[] signature = token.substring(token.lastIndexOf('.') + 1).toCharArray();
        signature[10] = signature[10] == 'A' ? 'B' : 'A';
        return token.substring(0, token.lastIndexOf('.') + 1) + new String(signature);
    }

    static Map<String, String> trust() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                key(PUBLIC),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    private static String signed(Claims claims, Duration life) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.claims()
                .issuer(ISSUER)
                .subject(claims.userName() + "-subject")
                .preferredUserName(claims.userName())
                .claim("organization", claims.organizations())
                .claim("realm_access", Map.of("roles", claims.roles()))
                .claim("scope", claims.scope())
                .issuedAt(now - Duration.ofHours(1).toSeconds())
                .expiresAt(now + life.toSeconds())
                .sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(key(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kept as system properties: the servers and the tests see this class through different class loaders. */
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
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a token says of its bearer. */
    private record Claims(List<String> organizations, String userName, Set<String> roles, String scope) {}
}
