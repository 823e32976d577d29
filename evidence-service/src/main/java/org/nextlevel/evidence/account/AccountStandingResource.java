package org.nextlevel.evidence.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.access.OfNoTenant;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.tenant.TokenScope;

/** What integration-service asks of the accounts that keep webhooks, with which those end (ADR 0059); no gateway leads here. */
@Path("/internal")
@OpenToServices
@RunOnVirtualThread
public class AccountStandingResource {
    private final AccountStanding standing;
    private final OpenTenant tenant;

    AccountStandingResource(AccountStanding standing, OpenTenant tenant) {
        this.standing = standing;
        this.tenant = tenant;
    }

    /** The caller's own account; without an id for one that HR did not make. */
    @GET
    @Path("service-accounts/me")
    @RolesAllowed(TokenScope.WEBHOOKS_MANAGE)
    @Operation(hidden = true)
    public AccountView ownAccount() {
        return standing.own();
    }

    /** Whether an account may keep webhooks now. */
    @GET
    @Path("tenants/{tenant}/service-accounts/{id}")
    @RolesAllowed(TokenScope.WEBHOOKS_SEND)
    @OfNoTenant
    @Operation(hidden = true)
    public AccountView account(String tenant, UUID id) {
        return this.tenant.within(tenant, () -> standing.of(id));
    }

    /**
     * An account.
     *
     * @param id null for one that HR did not make
     * @param open whether it may keep webhooks
     */
    record AccountView(@Nullable UUID id, boolean open) {}
}
