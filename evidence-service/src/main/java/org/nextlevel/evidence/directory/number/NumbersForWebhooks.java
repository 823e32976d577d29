package org.nextlevel.evidence.directory.number;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.nextlevel.kit.access.OfNoTenant;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.tenant.TokenScope;

/** The HR system's ids, for the sender of webhooks, who has no caller to ask as (ADR 0060); no gateway leads here. */
@Path("/internal/tenants/{tenant}/external-ids")
@RolesAllowed(TokenScope.WEBHOOKS_SEND)
@OpenToServices
@RunOnVirtualThread
public class NumbersForWebhooks {
    private final IdentifyPeople people;
    private final OpenTenant tenant;

    NumbersForWebhooks(IdentifyPeople people, OpenTenant tenant) {
        this.people = people;
        this.tenant = tenant;
    }

    /** Those of some people of a company. */
    @POST
    @OfNoTenant
    @Operation(hidden = true)
    public Page<IdentifiedPerson> findNumbers(String tenant, @Valid @NotNull FindExternalIdsRequest request) {
        return this.tenant.within(tenant, () -> people.byId(request.ids()));
    }
}
