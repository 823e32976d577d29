package org.nextlevel.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.session.EndedSession;

@Tag("gone")
class LogoutTokensTest {
    private static final String ISSUER = "https://id.example/realms/nextlevel";
    private static final Map<String, Object> LOGOUT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());
    private static final RsaJsonWebKey REALM = key();

    private final LogoutTokens tokens =
            new LogoutTokens(ISSUER, List.of("nextlevel-web", "another"), (_, _) -> REALM.getPublicKey());
    private final long now = Instant.now().getEpochSecond();

    @Test
    void aLogoutTokenSaysWhichSessionEnded() {
        assertThat(tokens.read(signed(claims(), REALM)))
                .contains(EndedSession.of("s1", "erin", Instant.ofEpochSecond(now)));
    }

    @Test
    void oneWithoutASessionIsAboutAllOfTheSubject() {
        Map<String, Object> claims = claims();
        claims.remove("sid");
        assertThat(tokens.read(signed(claims, REALM))).map(EndedSession::key).contains("erin");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "iss,https://id.example/realms/other",
                "iss,-",
                "aud,another-client",
                "aud,-",
                "iat,-",
                "jti,-",
                "events,-",
                "events,text",
                "nonce,anything",
            })
    void whatIsNotAsTheStandardWantsItEndsNothing(String claim, String value) {
        Map<String, Object> claims = claims();
        claims.compute(claim, (_, _) -> value);
        claims.values().removeIf(java.util.Objects::isNull);
        assertThat(tokens.read(signed(claims, REALM))).isEmpty();
    }

    @Test
    void anAccessTokenIsNoLogoutToken() {
        Map<String, Object> claims = claims();
        claims.put("events", Map.of("another-event", Map.of()));
        assertThat(tokens.read(signed(claims, REALM))).isEmpty();
    }

    @Test
    void oneThatTellsOfNobodyEndsNothing() {
        Map<String, Object> claims = claims();
        claims.keySet().removeAll(List.of("sid", "sub"));
        assertThat(tokens.read(signed(claims, REALM))).isEmpty();
    }

    @Test
    void anOldOneAnExpiredOneAndOneOfTheFutureEndNothing() {
        assertThat(tokens.read(signed(with("iat", now - 3_600), REALM))).isEmpty();
        assertThat(tokens.read(signed(with("iat", now + 3_600), REALM))).isEmpty();
        assertThat(tokens.read(signed(with("exp", now - 3_600), REALM))).isEmpty();
    }

    @Test
    void whatTheRealmDidNotSignEndsNothing() throws JoseException {
        assertThat(tokens.read(signed(claims(), key()))).isEmpty();
        assertThat(tokens.read(unsigned(claims()))).isEmpty();
        assertThat(tokens.read("no.token.at-all")).isEmpty();
    }

    private Map<String, Object> claims() {
        return new HashMap<>(Map.of(
                "iss",
                ISSUER,
                "aud",
                "nextlevel-web",
                "iat",
                now,
                "exp",
                now + 120,
                "jti",
                "j1",
                "sub",
                "erin",
                "sid",
                "s1",
                "events",
                LOGOUT));
    }

    private Map<String, Object> with(String claim, long value) {
        Map<String, Object> claims = claims();
        claims.put(claim, value);
        return claims;
    }

    private static String signed(Map<String, Object> claims, RsaJsonWebKey key) {
        try {
            var jws = new JsonWebSignature();
            jws.setPayload(JsonUtil.toJson(claims));
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            jws.setKey(key.getPrivateKey());
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(Map<String, Object> claims) throws JoseException {
        var jws = new JsonWebSignature();
        jws.setPayload(JsonUtil.toJson(claims));
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        return jws.getCompactSerialization();
    }

    private static RsaJsonWebKey key() {
        try {
            return RsaJwkGenerator.generateJwk(2048);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
