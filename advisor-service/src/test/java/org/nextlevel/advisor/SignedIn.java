package org.nextlevel.advisor;

import io.quarkus.arc.Arc;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.nextlevel.testkit.Tokens;

/** Runs work in this thread as somebody whose token was verified. */
public final class SignedIn {
    private SignedIn() {}

    public static void as(Company company, String userName, String role, Runnable work) {
        var claims = new JwtClaims();
        claims.setIssuer(Tokens.ISSUER);
        claims.setSubject(Tokens.subjectOf(userName));
        claims.setClaim("preferred_username", userName);
        claims.setClaim("organization", List.of(company.tenant()));
        var principal = new OidcJwtCallerPrincipal(claims, new AccessTokenCredential("verified"));
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container()
                    .instance(CurrentIdentityAssociation.class)
                    .get()
                    .setIdentity(QuarkusSecurityIdentity.builder()
                            .setPrincipal(principal)
                            .addRole(role)
                            .build());
            work.run();
        } finally {
            context.terminate();
        }
    }
}
