package org.nextlevel.evidence.erasure;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.erasure.ErasePeople.ShownErasure;
import org.nextlevel.kit.access.OpenToLeavers;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;

/** The erasure of people over HTTP. */
@Path("/api/erasures")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Erasures", description = "All that is kept of a person, erased in all parts of the product.")
public class ErasureResource {
    private static final String PATH = "/api/erasures/";

    private final ErasePeople erase;
    private final ListErasures list;

    ErasureResource(ErasePeople erase, ListErasures list) {
        this.erase = erase;
        this.list = list;
    }

    /** Asks that somebody be erased. */
    @OpenToLeavers
    @POST
    @Idempotent
    @Operation(
            summary = "Ask that a person be erased",
            description =
                    "Everybody for themselves, HR for anybody. Nothing happens before a second person confirms it; until then"
                            + " who asked, and the person, may withdraw it.")
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "Asked for; `Location` is the erasure.")
    @Problems({"erasure-open", "not-found"})
    public RestResponse<ErasureView> askForErasure(@Valid @NotNull AskForErasureRequest request) {
        ShownErasure asked = erase.ask(request.employeeId());
        return Answer.created(PATH + asked.view().id(), asked.view(), asked.version());
    }

    /** Lists all erasures. */
    @GET
    @RolesAllowed(Role.HR)
    @Operation(summary = "List erasures", description = "The latest first, withdrawn ones included. Only HR.")
    public Page<ErasureView> listErasures(@Valid @BeanParam PageRequest page) {
        return list.page(page);
    }

    /** Shows an erasure with its receipt. */
    @OpenToLeavers
    @GET
    @Path("{id}")
    @Operation(
            summary = "Get an erasure with its receipt",
            description =
                    "How far it is and, once confirmed, what each service erased, what it kept, and why. For HR, for who asked,"
                            + " and for the person until it is done.")
    public RestResponse<ErasureView> getErasure(UUID id) {
        ShownErasure found = erase.get(id);
        return Answer.ok(found.view(), found.version());
    }

    /** Confirms an erasure. */
    @OpenToLeavers
    @POST
    @Path("{id}/confirmation")
    @Operation(
            summary = "Confirm an erasure",
            description =
                    "By a second person: HR or the person, and not who asked for it. What the person asked for or confirms is erased"
                            + " with this answer, in the other parts within a minute; the receipt says when, and there is no way back. Of what"
                            + " two of HR want, the person is told and has a day to object; it is carried out at `dueAt`.")
    @Problems("erasure-state")
    public RestResponse<ErasureView> confirmErasure(UUID id) {
        ShownErasure confirmed = erase.confirm(id);
        return Answer.changed(PATH + id, confirmed.view(), confirmed.version());
    }

    /** Takes an erasure back. */
    @OpenToLeavers
    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Withdraw an erasure",
            description =
                    "Before it is carried out, by who asked for it or by the person, who so objects; it stays in the list.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    @Problems("erasure-state")
    public void withdrawErasure(UUID id) {
        erase.withdraw(id);
    }
}
