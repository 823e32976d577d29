package org.nextlevel.kit.tenant;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.token.Asker;
import org.nextlevel.kit.tenant.token.DirectoryEntry;
import org.nextlevel.kit.tenant.token.Login;
import org.nextlevel.token.VerifiedToken;

/** The person or service account whose verified access token came with the request. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final Instance<DirectoryEntry> entry;
    private boolean needsEntry = true;
    private boolean left;
    private boolean forNoTenant;
    private Asker asker;

    Caller(SecurityIdentity identity, Instance<DirectoryEntry> entry) {
        this.identity = identity;
        this.entry = entry;
    }

    /**
     * The {@code preferred_username} of the token in lower case. It names somebody today and is no key of anything: that is
     * {@link #login}.
     *
     * @throws Forbidden when the token names nobody
     */
    public String userName() {
        return asker != null ? asker.userName() : userNameOfToken();
    }

    private String userNameOfToken() {
        return token().map(VerifiedToken::claims)
                .map(JsonWebToken::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Forbidden("The token names no user."));
    }

    /**
     * Who signed in, or the service account.
     *
     * @throws Forbidden when nobody did
     */
    public Login login() {
        return asker != null ? new Login(asker.issuer(), asker.subject()) : loginOfToken();
    }

    private Login loginOfToken() {
        return token().map(Login::of).orElseThrow(() -> new Forbidden("The token names no subject."));
    }

    /** The subject of {@link #login}. */
    public String subject() {
        return login().subject();
    }

    /** Whether it is a service account, which is never a person. */
    public boolean isService() {
        return asker != null
                ? asker.service()
                : token().map(VerifiedToken::isService).orElse(false);
    }

    /** Whether it is a person: never a service account, nor nobody. */
    public boolean isPerson() {
        return asker != null
                ? !asker.service()
                : token().map(VerifiedToken::isPerson).orElse(false);
    }

    /**
     * Whether it is a person with this role, or a service account with this scope. The role {@code hr} counts for who is in
     * the directory, unless the operation says otherwise.
     */
    public boolean is(String role) {
        if (asker != null) {
            return asker.roles().contains(role);
        }
        return !left && identity.hasRole(role) && (!role.equals(Role.HR) || !needsEntry || hasEntry());
    }

    /**
     * The caller as somebody for whom work goes on after this request.
     *
     * @param roles those that matter to the work; kept are the ones that count now
     */
    public Asker asker(Set<String> roles) {
        Set<String> counting = roles.stream().filter(this::is).collect(Collectors.toUnmodifiableSet());
        return new Asker(login().issuer(), login().subject(), userName(), isService(), counting);
    }

    /** In the background: from now on this thread's work is done for whoever asked for it, who may do no more than then. */
    public void actsFor(Asker other) {
        asker = other;
    }

    /** Whether the token has the role {@code hr}, and it does not count for want of an entry in the directory. */
    public boolean lacksEntry() {
        return identity.hasRole(Role.HR) && !is(Role.HR);
    }

    /** The caller has left: whatever role the token still has counts no more. */
    public void hasLeft() {
        left = true;
    }

    /** The present operation counts the role {@code hr} without an entry too. */
    public void needsNoEntry() {
        needsEntry = false;
    }

    /** The present operation is about companies, and within none. */
    public void actsForNoTenant() {
        forNoTenant = true;
    }

    private boolean hasEntry() {
        return entry.stream().allMatch(DirectoryEntry::isThere);
    }

    /**
     * The alias of the one Keycloak organization that the token is for; empty when nobody is signed in, or the operation is
     * within none.
     *
     * @throws Forbidden when the token is for no organization or for several
     */
    Optional<String> organization() {
        return token().filter(_ -> !forNoTenant).map(token -> {
            Set<String> organizations = token.organizations();
            if (organizations.isEmpty()) {
                throw new Forbidden(
                        "The token is for no organization: an account in several asks for one of them (scope=organization:<alias>), and one in none is added to that of its company by whoever runs the sign-in service.");
            }
            if (organizations.size() != 1) {
                throw new Forbidden(
                        "forbidden",
                        "The token must be for exactly one organization; it is for %d. Ask for one: scope=organization:<alias>.",
                        organizations.size());
            }
            return organizations.iterator().next();
        });
    }

    private Optional<VerifiedToken> token() {
        return identity.getPrincipal() instanceof OidcJwtCallerPrincipal claims
                ? Optional.of(new VerifiedToken(claims))
                : Optional.empty();
    }
}
