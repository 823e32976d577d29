package org.nextlevel.framework.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.person.HrWithoutEntry;
import org.nextlevel.kit.republish.Republication;
import org.nextlevel.kit.republish.Republications;
import org.nextlevel.kit.tenant.Role;

/** The company's frameworks and what postings were confirmed to ask for, told again to the other services. For HR. */
@Path("/api/republications/frameworks")
@HrWithoutEntry
@RolesAllowed(Role.HR)
@RunOnVirtualThread
@Tag(name = "Republications", description = "Telling the other parts again what they keep copies of.")
public class FrameworkRepublicationResource {
    private final Republications republications;

    FrameworkRepublicationResource(Republications republications) {
        this.republications = republications;
    }

    /** Begins a re-publication, which goes on in the background. */
    @POST
    @Idempotent
    @Operation(
            summary = "Tell frameworks and postings again",
            description =
                    "The latest version of every framework, and what was confirmed of postings. Nothing changes: whoever "
                            + "has it already ignores it, whoever lost it has it again. It goes on in the background, also after a "
                            + "restart; one runs at a time. Only HR.")
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "Begun; `Location` says how far it is.")
    @Problems("republication-running")
    public RestResponse<Republication> startFrameworkRepublication() {
        Republication begun = republications.start();
        return Answer.created("/api/republications/frameworks/" + begun.id(), begun, begun.tag());
    }

    /** How far a re-publication is. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Get how far frameworks and postings are told again",
            description = "`ENDED` says that all is told, though some may still be on its way. Only HR.")
    public RestResponse<Republication> getFrameworkRepublication(UUID id) {
        Republication asked = republications.require(id);
        return Answer.ok(asked, asked.tag());
    }
}
