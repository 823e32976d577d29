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

/** People by the ids that the HR system has for them. */
@Path("/api/directory/identifications")
@RolesAllowed({Role.HR, TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE, TokenScope.SIGNALS_WRITE})
@RunOnVirtualThread
@Tag(name = "Directory")
public class IdentificationResource {
    private final IdentifyPeople people;

    IdentificationResource(IdentifyPeople people) {
        this.people = people;
    }

    /** Finds some people. */
    @POST
    @Operation(
            summary = "Find people by the HR system's ids",
            description =
                    "The ids of up to 200 employees at once, and nothing else of them. Whom the directory does not know is left"
                            + " out. Nothing is changed; a POST, since so many ids do not fit into the request's line.")
    @APIResponse(responseCode = "200", description = "Those who are known, in the order of their external ids.")
    public Page<IdentifiedPerson> identifyPeople(@Valid @NotNull IdentifyPeopleRequest request) {
        return people.by(request.externalIds());
    }
}
