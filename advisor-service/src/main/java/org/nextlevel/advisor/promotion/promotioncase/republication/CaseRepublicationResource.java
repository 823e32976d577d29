package org.nextlevel.advisor.promotion.promotioncase.republication;

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

/** Tells all of the company's promotion cases again to the services that keep copies; for HR. */
@Path("/api/republications/cases")
@HrWithoutEntry
@RolesAllowed(Role.HR)
@RunOnVirtualThread
@Tag(name = "Republications", description = "Telling the other parts again what they keep copies of.")
public class CaseRepublicationResource {
    private final Republications republications;

    CaseRepublicationResource(Republications republications) {
        this.republications = republications;
    }

    /** Begins a re-publication, which goes on in the background. */
    @POST
    @Idempotent
    @Operation(
            summary = "Tell promotion cases again",
            description =
                    "Every promotion case, those that are over included: ids, keys, numbers and dates. Nothing changes: whoever "
                            + "has it already ignores it, whoever lost it has it again. It goes on in the background, also after a "
                            + "restart; one runs at a time. Only HR, who reads nothing of the cases by it.")
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "Begun; `Location` says how far it is.")
    @Problems("republication-running")
    public RestResponse<Republication> startCaseRepublication() {
        Republication begun = republications.start();
        return Answer.created("/api/republications/cases/" + begun.id(), begun, begun.tag());
    }

    /** Shows how far a re-publication is. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Get how far promotion cases are told again",
            description = "`ENDED` says that all is told, though some may still be on its way. Only HR.")
    public RestResponse<Republication> getCaseRepublication(UUID id) {
        Republication asked = republications.require(id);
        return Answer.ok(asked, asked.tag());
    }
}
