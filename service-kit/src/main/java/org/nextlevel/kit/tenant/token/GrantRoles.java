package org.nextlevel.kit.tenant.token;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

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
        token.requireMadeFor(audience);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(token.grants())
                .build();
    }
}
