package org.nextlevel.kit.tenant.token;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.kit.problem.mapping.ForeignToken;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/**
 * A token whose signature, issuer and expiry were checked. It is a person's or a service account's, never both: a person
 * has the roles that the groups of the organization give, a service account the scopes of its client (ADR 0033).
 */
public record VerifiedToken(JsonWebToken claims) {
    private static final String SERVICE_PREFIX = "service-account-";

    /**
     * Refuses what is no access token, or was given for another API.
     *
     * @throws io.quarkus.security.AuthenticationFailedException that says why
     */
    void requireMadeFor(String audience) {
        Object type = claims.getClaim("typ");
        if (!"Bearer".equals(text(type))) {
            throw ForeignToken.refused(
                    "This is no access token (its typ is %s): send the access_token that came with it.",
                    type == null ? "absent" : text(type));
        }
        if (claims.getAudience() == null || !claims.getAudience().contains(audience)) {
            throw ForeignToken.refused(
                    "The token was made for another application: its aud must hold %s. Ask for it with a client that has the scope of this API.",
                    audience);
        }
        if (claims.getSubject() == null || !isPerson() && !isService()) {
            throw ForeignToken.refused("The token names neither a person nor a service account.");
        }
    }

    /** Whether Keycloak gave it to a client for itself: to a person it gives no {@code client_id}. */
    public boolean isService() {
        return client().map(client -> name().equals(SERVICE_PREFIX + client)).orElse(false);
    }

    /** Whether somebody signed in. */
    public boolean isPerson() {
        return client().isEmpty() && !name().isEmpty() && !name().startsWith(SERVICE_PREFIX);
    }

    /** Who signed in. */
    public Login login() {
        return new Login(claims.getIssuer(), claims.getSubject());
    }

    /** The aliases of the organizations that it is for. */
    public Set<String> organizations() {
        return organizations(claims.getClaim("organization")).keySet();
    }

    /** The roles of a person in the one organization, or the scopes of a service account: those that mean something here. */
    Set<String> grants() {
        if (isService()) {
            return known(Stream.of(text(claims.getClaim("scope")).split(" ")), TokenScope.ALL);
        }
        Map<String, Set<String>> organizations = organizations(claims.getClaim("organization"));
        Stream<String> groups =
                organizations.size() == 1 ? organizations.values().iterator().next().stream() : Stream.empty();
        Stream<String> ofRealm = claims.getClaim("realm_access") instanceof Map<?, ?> access
                ? texts(access.get("roles")).filter(Role.OPERATOR::equals)
                : Stream.empty();
        return Stream.concat(known(groups, Role.OF_ORGANIZATIONS).stream(), ofRealm)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> known(Stream<String> names, Set<String> meant) {
        return names.filter(meant::contains).collect(Collectors.toUnmodifiableSet());
    }

    private String name() {
        return Optional.ofNullable(claims.getName()).orElse("").toLowerCase(Locale.ROOT);
    }

    private Optional<String> client() {
        return Optional.ofNullable(claims.getClaim("client_id"))
                .map(VerifiedToken::text)
                .map(client -> client.toLowerCase(Locale.ROOT));
    }

    /** By alias, the top groups. Keycloak writes a list of aliases or, where somebody is in groups, an object by alias. */
    private static Map<String, Set<String>> organizations(Object claim) {
        return switch (claim) {
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
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Stream<String> texts(Object list) {
        return list instanceof Collection<?> some ? some.stream().map(VerifiedToken::text) : Stream.empty();
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }
}
