package org.nextlevel.kit.tenant.token;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.kit.problem.mapping.ForeignToken;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;
import org.nextlevel.token.VerifiedToken;

/** Lets in whoever's token was made for this API, with what it grants here in place of all that it says. */
@ApplicationScoped
class GrantRoles implements SecurityIdentityAugmentor {
    private final String audience;

    GrantRoles(@ConfigProperty(name = "nextlevel.oidc.audience", defaultValue = "nextlevel-api") String audience) {
        this.audience = audience;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken claims)) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom().item(() -> granted(identity, new VerifiedToken(claims)));
    }

    private SecurityIdentity granted(SecurityIdentity identity, VerifiedToken token) {
        token.whyForeign(audience).ifPresent(why -> {
            throw ForeignToken.refused(why);
        });
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(grants(token))
                .build();
    }

    /** The roles of a person in the one organization, or the scopes of a service account or of a client of our own: those that mean something here. */
    private static Set<String> grants(VerifiedToken token) {
        return Stream.of(
                        known(token.groups(), Role.OF_ORGANIZATIONS),
                        known(token.rolesOfTheRealm(), Set.of(Role.OPERATOR)),
                        known(token.scopes(), TokenScope.ALL),
                        known(token.scopes(), Set.of(TokenScope.WEBHOOKS_SEND)))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> known(Set<String> names, Collection<String> meant) {
        return names.stream().filter(meant::contains).collect(Collectors.toUnmodifiableSet());
    }
}
