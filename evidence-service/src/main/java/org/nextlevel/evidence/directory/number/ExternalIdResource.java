package org.nextlevel.evidence.directory.number;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** The ids that the HR system has for people. */
@Path("/api/directory/external-ids")
@RolesAllowed({
    Role.HR,
    TokenScope.PEOPLE_READ,
    TokenScope.PEOPLE_WRITE,
    TokenScope.FEED_READ,
    TokenScope.PROMOTIONS_READ
})
@RunOnVirtualThread
@Tag(name = "Directory")
public class ExternalIdResource {
    private final IdentifyPeople people;

    ExternalIdResource(IdentifyPeople people) {
        this.people = people;
    }

    /** Finds those of some people. */
    @POST
    @Operation(
            summary = "Find the HR system's ids of people",
            description =
                    "The external ids of up to 200 employees at once, and nothing else of them. Who has none, or is not in the"
                            + " directory, is left out. Nothing is changed; a POST, since so many ids do not fit into the request's"
                            + " line.")
    @APIResponse(responseCode = "200", description = "Those who have one, in the order of their external ids.")
    public Page<IdentifiedPerson> findExternalIds(@Valid @NotNull FindExternalIdsRequest request) {
        return people.byId(request.ids());
    }
}
