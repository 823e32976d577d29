package org.nextlevel.gateway.access;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.token.VerifiedToken;

/**
 * The person or service account behind a verified token.
 *
 * @param issuer of the token; with tenant and subject it is the login, which is a person for good
 * @param roles of a person in the organization, and whatever other groups it has there; none for a service account
 * @param person false for a service account
 * @param expires when the token does
 * @param session the session that it belongs to; null for a service account
 * @param issued when the token was
 */
public record Caller(
        String tenant,
        String issuer,
        String subject,
        Set<String> roles,
        boolean person,
        Instant expires,
        String session,
        Instant issued) {
    private static final String KEY = Caller.class.getName();

    /** Reads the caller from a verified token; refuses one that was not made for this API and one organization. */
    static Caller of(JsonWebToken claims, String audience) {
        VerifiedToken token = new VerifiedToken(claims);
        token.whyForeign(audience).ifPresent(why -> {
            throw Refusal.unauthenticated(why.sentence(), why.values().toArray());
        });
        Set<String> organizations = token.organizations();
        if (organizations.isEmpty()) {
            throw Refusal.forbidden(
                    "The token is for no organization: an account in several asks for one of them (scope=organization:<alias>), and one in none is added to that of its company by whoever runs the sign-in service.");
        }
        if (organizations.size() != 1) {
            throw Refusal.forbidden(
                    "The token must be for exactly one organization; it is for %d. Ask for one: scope=organization:<alias>.",
                    organizations.size());
        }
        return new Caller(
                organizations.iterator().next(),
                claims.getIssuer(),
                claims.getSubject(),
                token.groups(),
                token.isPerson(),
                Instant.ofEpochSecond(claims.getExpirationTime()),
                claims.getClaim("sid"),
                Instant.ofEpochSecond(claims.getIssuedAtTime()));
    }

    /** Whoever was found to send this request. */
    public static Caller of(RoutingContext context) {
        return context.get(KEY);
    }

    void sent(RoutingContext context) {
        context.put(KEY, this);
    }
}
