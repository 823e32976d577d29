package org.nextlevel.gateway.access;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.gateway.problem.Refusal;

/**
 * A token whose signature, issuer and expiry were checked. Services read it in the same way (ADR 0033): a person has roles
 * by the groups of the organization, a service account has none.
 */
record VerifiedToken(JsonWebToken claims) {
    private static final String SERVICE_PREFIX = "service-account-";
    private static final Set<String> ROLES = Set.of("hr", "framework-editor", "auditor");

    /** Refuses what is no access token, or was given for another API. */
    void requireMadeFor(String audience) {
        String type = text(claims.getClaim("typ"));
        if (!type.equals("Bearer")) {
            throw Refusal.unauthenticated(
                    "This is no access token (its typ is %s): send the access_token that came with it.",
                    type.isEmpty() ? "absent" : type);
        }
        if (claims.getAudience() == null || !claims.getAudience().contains(audience)) {
            throw Refusal.unauthenticated(
                    "The token was made for another application: its aud must hold %s. Ask for it with a client that has the scope of this API.",
                    audience);
        }
        if (claims.getSubject() == null || !isPerson() && !isService()) {
            throw Refusal.unauthenticated("The token names neither a person nor a service account.");
        }
    }

    boolean isPerson() {
        return client().isEmpty() && !name().isEmpty() && !name().startsWith(SERVICE_PREFIX);
    }

    private boolean isService() {
        return !client().isEmpty() && name().equals(SERVICE_PREFIX + client());
    }

    Set<String> organizations() {
        return groups().keySet();
    }

    /** Of a person in the one organization, as far as they mean something here. */
    Set<String> roles() {
        Map<String, Set<String>> groups = groups();
        return isPerson() && groups.size() == 1 ? groups.values().iterator().next() : Set.of();
    }

    /** The roles by alias. Keycloak writes a list of aliases or, where somebody is in groups, an object by alias. */
    private Map<String, Set<String>> groups() {
        Object claim = claims.getClaim("organization");
        return switch (claim) {
            case JsonObject details ->
                details.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> roles(one.getValue())));
            case JsonArray aliases ->
                texts(aliases).distinct().collect(Collectors.toUnmodifiableMap(alias -> alias, _ -> Set.of()));
            case null, default -> Map.of();
        };
    }

    private static Set<String> roles(JsonValue organization) {
        return organization instanceof JsonObject details && details.get("groups") instanceof JsonArray paths
                ? texts(paths)
                        .filter(path -> path.startsWith("/"))
                        .map(path -> path.substring(1))
                        .filter(ROLES::contains)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Stream<String> texts(JsonArray list) {
        return list.getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }

    private String client() {
        return text(claims.getClaim("client_id")).toLowerCase(Locale.ROOT);
    }

    private static String text(Object claim) {
        return switch (claim) {
            case null -> "";
            case JsonString string -> string.getString();
            default -> claim.toString();
        };
    }

    private String name() {
        return claims.getName() == null ? "" : claims.getName().toLowerCase(Locale.ROOT);
    }
}
