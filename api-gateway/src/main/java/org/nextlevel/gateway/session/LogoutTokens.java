package org.nextlevel.gateway.session;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.nextlevel.session.EndedSession;

/** Reads logout tokens as OpenID Connect Back-Channel Logout 1.0 wants it (2.6). */
final class LogoutTokens {
    private static final Logger LOG = Logger.getLogger(LogoutTokens.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    /** A logout token is used at once; one that is older was kept. */
    private static final int OLDEST_SECONDS = 120;

    private static final int SKEW_SECONDS = 30;

    private final JwtConsumer consumer;

    /**
     * @param clients whose sessions are told of: one of them must be the audience
     * @param keys the realm's
     */
    LogoutTokens(String issuer, Collection<String> clients, VerificationKeyResolver keys) {
        consumer = new JwtConsumerBuilder()
                .setExpectedIssuer(issuer)
                .setExpectedAudience(clients.toArray(String[]::new))
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setRequireIssuedAt()
                .setRequireJwtId()
                .setIssuedAtRestrictions(SKEW_SECONDS, OLDEST_SECONDS)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .build();
    }

    /** What a token says; empty when it is no valid logout token, whatever is wrong with it. */
    Optional<EndedSession> read(String token) {
        try {
            JwtClaims claims = consumer.processToClaims(token);
            String session = claims.getStringClaimValue("sid");
            String subject = claims.getSubject();
            boolean isLogout = claims.getClaimValue("events") instanceof Map<?, ?> events
                    && events.get(EVENT) instanceof Map
                    && !claims.hasClaim("nonce")
                    && (session != null || subject != null);
            return isLogout
                    ? Optional.of(EndedSession.of(
                            session,
                            subject,
                            Instant.ofEpochSecond(claims.getIssuedAt().getValue())))
                    : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException invalid) {
            // Without its message, which quotes the token.
            LOG.debugf("A logout token is refused: %s", invalid.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
