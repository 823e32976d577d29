package org.nextlevel.gateway.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.gateway.problem.Refusal;

/**
 * The person or service account behind a verified token.
 *
 * @param expires when the token does
 * @param session the session that it belongs to; null for a service account
 * @param issued when the token was
 */
public record Caller(
        String tenant, String subject, Set<String> roles, Instant expires, String session, Instant issued) {
    private static final String KEY = Caller.class.getName();

    /** Reads the caller from a verified token; refuses one that is not for exactly one organization. */
    static Caller of(JsonWebToken token) {
        List<String> organizations = organizations(token.getClaim("organization"));
        if (organizations.size() != 1) {
            throw Refusal.forbidden(
                    "The token must be for exactly one organization; it is for %d.".formatted(organizations.size()));
        }
        String subject = token.getSubject() == null ? token.getName() : token.getSubject();
        return new Caller(
                organizations.getFirst(),
                subject,
                roles(token),
                Instant.ofEpochSecond(token.getExpirationTime()),
                token.getClaim("sid"),
                Instant.ofEpochSecond(token.getIssuedAtTime()));
    }

    /** The realm roles, as Keycloak writes them. */
    private static Set<String> roles(JsonWebToken token) {
        return token.getClaim("realm_access") instanceof JsonObject access
                        && access.get("roles") instanceof JsonArray roles
                ? Set.copyOf(roles.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList())
                : Set.of();
    }

    /** Whoever was found to send this request. */
    public static Caller of(RoutingContext context) {
        return context.get(KEY);
    }

    void sent(RoutingContext context) {
        context.put(KEY, this);
    }

    /** Keycloak writes the claim as a list of aliases or, with details, as an object keyed by alias. */
    private static List<String> organizations(Object claim) {
        return switch (claim) {
            case JsonObject details -> List.copyOf(details.keySet());
            case JsonArray aliases ->
                aliases.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
            case null, default -> List.of();
        };
    }
}
