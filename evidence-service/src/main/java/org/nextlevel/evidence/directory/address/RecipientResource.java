package org.nextlevel.evidence.directory.address;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.access.OfNoTenant;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.tenant.TokenScope;

/** Where somebody is told of what waits for them, for the sender of notifications (ADR 0065); no gateway leads here. */
@Path("/internal/tenants/{tenant}/recipients")
@RolesAllowed(TokenScope.WEBHOOKS_SEND)
@OpenToServices
@RunOnVirtualThread
public class RecipientResource {
    private final FindRecipient find;
    private final OpenTenant tenant;

    RecipientResource(FindRecipient find, OpenTenant tenant) {
        this.find = find;
        this.tenant = tenant;
    }

    /** Somebody of a company, and what those are called whom a message to them names. */
    @POST
    @OfNoTenant
    @Operation(hidden = true)
    public Recipient findRecipient(String tenant, @Valid @NotNull FindRecipientRequest request) {
        return this.tenant.within(tenant, () -> find.byId(request.id(), request.others()));
    }

    /** Somebody, and those whom a message to them names. */
    record FindRecipientRequest(
            @NotNull UUID id, @NotNull @Size(max = 200) Set<@NotNull UUID> others) {}

    /**
     * Somebody who is to be told.
     *
     * @param isHere false for who is not known, or works here no more; then nothing else is told
     * @param email null where the directory has none
     * @param language null where it is not known
     * @param timeZone null for the company's
     * @param names by id, of those of the others who work here
     */
    record Recipient(
            boolean isHere,
            @Nullable String email,
            @Nullable String language,
            @Nullable String timeZone,
            Map<UUID, String> names) {
        static final Recipient GONE = new Recipient(false, null, null, null, Map.of());
    }
}
