package org.nextlevel.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens as Keycloak makes them, signed with a key of this test run that the service under test trusts: the real
 * validation runs. A token that was asked for once is given again, since signing costs more than most requests do.
 */
public final class Tokens {
    /** Of all tokens of the tests. */
    public static final String ISSUER = "urn:nextlevel:tests";

    private static final String PRIVATE = "nextlevel.test.private-key";
    private static final String PUBLIC = "nextlevel.test.public-key";

    /** Longer than any run of a module's tests. */
    private static final Duration LIFE = Duration.ofHours(2);

    /** Signing costs a tenth of what it does with a key as long as a real one's, and each company of a test has tokens of its own. */
    private static final int BITS = 1024;

    private static final Map<TokenClaims, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of a person, whose subject is made of the name, with roles in the organization, or {@code operator}. */
    public static String of(String tenant, String userName, String... roles) {
        return kept(TokenClaims.person(userName).in(tenant, roles));
    }

    /** A token of a person whose user name is not what it was, or was somebody else's. */
    public static String ofSubject(String tenant, String subject, String userName, String... roles) {
        return kept(TokenClaims.person(userName).in(tenant, roles).with("sub", subject));
    }

    /** The subject in the tokens of somebody. */
    public static String subjectOf(String userName) {
        return userName.toLowerCase(Locale.ROOT) + "-subject";
    }

    /** The employee id that the directory of the tests has for a subject, where evidence-service is not there to say. */
    public static UUID idOf(String subject) {
        return UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
    }

    /** A token of a service account, with scopes. */
    public static String ofService(String tenant, String client, String... scopes) {
        return kept(TokenClaims.person("service-account-" + client)
                .in(tenant)
                .with("client_id", client)
                .with("scope", String.join(" ", scopes)));
    }

    /** A token of the sender of webhooks, which is of no company. */
    public static String ofSender() {
        return kept(TokenClaims.person("service-account-nextlevel-webhooks")
                .with("client_id", "nextlevel-webhooks")
                .with("scope", "profile webhooks:send"));
    }

    /** A token of a person who asked for scopes. */
    public static String withScopes(String tenant, String userName, String... scopes) {
        return kept(TokenClaims.person(userName).in(tenant).with("scope", String.join(" ", scopes)));
    }

    /** A token whose time is over. */
    public static String expired(String tenant, String userName) {
        return signed(TokenClaims.person(userName).in(tenant), Duration.ofMinutes(-10));
    }

    /** A token for any number of organizations, with the role {@code hr} in the first. */
    public static String forOrganizations(String userName, String... organizations) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String one : organizations) {
            all.put(one, Map.of("groups", all.isEmpty() ? List.of("/hr") : List.of()));
        }
        return signed(TokenClaims.person(userName).with("organization", all), LIFE);
    }

    /** A token that is as given but for one claim; null for none. */
    public static String odd(String tenant, String userName, String claim, Object value) {
        return signed(TokenClaims.person(userName).in(tenant).with(claim, value), LIFE);
    }

    /** A token that says the same as another but is signed by nobody we trust. */
    public static String forged(String tenant, String userName, String... roles) {
        String token = of(tenant, userName, roles);
        char[] signature = token.substring(token.lastIndexOf('.') + 1).toCharArray();
        signature[10] = signature[10] == 'A' ? 'B' : 'A';
        return token.substring(0, token.lastIndexOf('.') + 1) + new String(signature);
    }

    /** What makes a service trust them. */
    public static Map<String, String> trust() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                key(PUBLIC),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    private static String kept(TokenClaims claims) {
        return SIGNED.computeIfAbsent(claims, _ -> signed(claims, LIFE));
    }

    private static String signed(TokenClaims claims, Duration life) {
        long now = System.currentTimeMillis() / 1000;
        JwtClaimsBuilder token = Jwt.claims();
        claims.values().forEach(token::claim);
        return token.issuedAt(now - Duration.ofHours(1).toSeconds())
                .expiresAt(now + life.toSeconds())
                .sign(Signing.KEY);
    }

    /** Kept: what Java prepares for a key it signs with is forgotten with the key. */
    private static final class Signing {
        static final PrivateKey KEY = privateKey();
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
                System.setProperty("smallrye.jwt.sign.relax-key-validation", "true");
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
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
