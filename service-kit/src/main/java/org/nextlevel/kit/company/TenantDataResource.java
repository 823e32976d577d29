package org.nextlevel.kit.company;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.nextlevel.kit.access.OfNoTenant;
import org.nextlevel.kit.tenant.Role;

/** What this service keeps of a tenant, for the service that collects it for an operator; no gateway leads here. */
@Path("/internal/tenants/{tenant}/data")
@RolesAllowed(Role.OPERATOR)
@RunOnVirtualThread
public class TenantDataResource {
    private final WriteTenantData write;

    TenantDataResource(WriteTenantData write) {
        this.write = write;
    }

    /** A line for each row, and a last one that says how many there are. */
    @GET
    @Produces("application/x-ndjson")
    @OfNoTenant
    @Operation(hidden = true)
    public StreamingOutput getTenantData(String tenant) {
        return out -> write.to(out, tenant);
    }
}
