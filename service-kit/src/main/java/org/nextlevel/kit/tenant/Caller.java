package org.nextlevel.kit.tenant;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.kit.problem.Forbidden;

/** The person or service account whose verified access token came with the request. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The {@code preferred_username} of the token in lower case, which is the SCIM {@code userName} of the person.
     *
     * @throws Forbidden when the token names nobody
     */
    public String userName() {
        return token().map(JsonWebToken::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Forbidden("The token names no user."));
    }

    /** Whether the token carries this realm role or, for a service account, this scope. */
    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /**
     * The alias of the one Keycloak organization that the token is for; empty when nobody is signed in.
     *
     * @throws Forbidden when the token is for no organization or for several
     */
    Optional<String> organization() {
        return token().map(token -> {
            Set<String> organizations = names(token.getClaim("organization"));
            if (organizations.size() != 1) {
                throw new Forbidden("The token must be for exactly one organization; it is for %d."
                        .formatted(organizations.size()));
            }
            return organizations.iterator().next();
        });
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof OidcJwtCallerPrincipal token ? Optional.of(token) : Optional.empty();
    }

    /** Keycloak writes the claim as a list of aliases or, with details, as an object keyed by alias. */
    private static Set<String> names(Object claim) {
        return switch (claim) {
            case Map<?, ?> details ->
                Set.copyOf(details.keySet().stream().map(String::valueOf).toList());
            case Collection<?> aliases ->
                Set.copyOf(aliases.stream().map(Caller::text).toList());
            case String alias -> Set.of(alias);
            case null, default -> Set.of();
        };
    }

    private static String text(Object value) {
        return value instanceof jakarta.json.JsonString string ? string.getString() : String.valueOf(value);
    }
}
