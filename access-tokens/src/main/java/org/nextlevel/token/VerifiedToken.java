package org.nextlevel.token;

import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A token whose signature, issuer and expiry were checked. It is a person's or a service account's, never both: a person
 * has groups of the organization, a service account the scopes of its client (ADR 0033). What they grant is for whoever asks.
 */
public record VerifiedToken(JsonWebToken claims) {
    private static final String SERVICE_PREFIX = "service-account-";

    /** Why it opens nothing here, such as one of another application or no access token at all; empty when it may. */
    public Optional<WhyForeign> whyForeign(String audience) {
        String type = text(claims.getClaim("typ"));
        if (!type.equals("Bearer")) {
            return Optional.of(WhyForeign.of(
                    "This is no access token (its typ is %s): send the access_token that came with it.",
                    type.isEmpty() ? "absent" : type));
        }
        if (claims.getAudience() == null || !claims.getAudience().contains(audience)) {
            return Optional.of(WhyForeign.of(
                    "The token was made for another application: its aud must hold %s. Ask for it with a client that has the scope of this API.",
                    audience));
        }
        return claims.getSubject() == null || !isPerson() && !isService()
                ? Optional.of(WhyForeign.of("The token names neither a person nor a service account."))
                : Optional.empty();
    }

    /** Whether Keycloak gave it to a client for itself: to a person it gives no {@code client_id}. */
    public boolean isService() {
        return !client().isEmpty() && name().equals(SERVICE_PREFIX + client());
    }

    /** Whether somebody signed in. */
    public boolean isPerson() {
        return client().isEmpty() && !name().isEmpty() && !name().startsWith(SERVICE_PREFIX);
    }

    /** The aliases of the organizations that it is for. */
    public Set<String> organizations() {
        return byOrganization().keySet();
    }

    /** The names of the top groups of a person in the one organization that the token is for; none where it is for several. */
    public Set<String> groups() {
        Map<String, Set<String>> organizations = byOrganization();
        return isPerson() && organizations.size() == 1
                ? organizations.values().iterator().next()
                : Set.of();
    }

    /** The roles of a person in the realm, whatever the organization. */
    public Set<String> rolesOfTheRealm() {
        return isPerson() && claims.getClaim("realm_access") instanceof Map<?, ?> access
                ? texts(access.get("roles")).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Those of a service account. */
    public Set<String> scopes() {
        return isService()
                ? Arrays.stream(text(claims.getClaim("scope")).split(" ")).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private String name() {
        return text(claims.getName()).toLowerCase(Locale.ROOT);
    }

    private String client() {
        return text(claims.getClaim("client_id")).toLowerCase(Locale.ROOT);
    }

    /** By alias, the top groups. Keycloak writes a list of aliases or, where somebody is in groups, an object by alias. */
    private Map<String, Set<String>> byOrganization() {
        return switch (claims.<Object>getClaim("organization")) {
            case Map<?, ?> details ->
                details.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(one -> text(one.getKey()), one -> groups(one.getValue())));
            case Collection<?> aliases ->
                texts(aliases).distinct().collect(Collectors.toUnmodifiableMap(alias -> alias, _ -> Set.of()));
            case String alias -> Map.of(alias, Set.of());
            case null, default -> Map.of();
        };
    }

    private static Set<String> groups(Object organization) {
        return organization instanceof Map<?, ?> details
                ? texts(details.get("groups"))
                        .filter(path -> path.startsWith("/"))
                        .map(path -> path.substring(1))
                        .filter(name -> !name.contains("/"))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Stream<String> texts(Object list) {
        return list instanceof Collection<?> some ? some.stream().map(VerifiedToken::text) : Stream.empty();
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case JsonString string -> string.getString();
            default -> value.toString();
        };
    }
}
