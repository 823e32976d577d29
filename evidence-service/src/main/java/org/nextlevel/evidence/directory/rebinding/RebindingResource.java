package org.nextlevel.evidence.directory.rebinding;

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
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** That somebody signs in otherwise from now on (ADR 0032). */
@Path("/api/employees/{id}/rebindings")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Re-bindings", description = "Another login for a person who signed in before.")
public class RebindingResource {
    private final DecideRebinding decide;
    private final ShowRebindings show;
    private final CurrentEmployee signed;

    RebindingResource(DecideRebinding decide, ShowRebindings show, CurrentEmployee signed) {
        this.decide = decide;
        this.show = show;
        this.signed = signed;
    }

    /** Lists what was asked about somebody's login. */
    @GET
    @OpenToServices(TokenScope.PEOPLE_WRITE)
    @Operation(
            summary = "List the re-bindings of an employee",
            description = "The newest first; for the person, HR and the HR system.")
    public Page<RebindingView> listRebindings(String id, @Valid @BeanParam PageRequest page) {
        return show.page(signed.named(id), page);
    }

    /** Asks for another login. */
    @POST
    @RolesAllowed({Role.HR, TokenScope.PEOPLE_WRITE})
    @ResponseStatus(201)
    @Operation(
            summary = "Ask for another login of an employee",
            description =
                    "For somebody who cannot sign in as before. The person is told, and may confirm or object, signed in as before. "
                            + "Until it is in force the other login opens nothing. Nobody asks about themselves. Honours `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Asked for; `Location` is the re-binding.")
    @Problems({"employee-left", "login-not-bound", "login-taken", "own-interest", "rebinding-open"})
    public RestResponse<RebindingView> requestRebinding(String id, @Valid @NotNull RequestRebindingRequest request) {
        return decide.request(signed.named(id), request);
    }

    /** Shows one. */
    @GET
    @Path("{rebindingId}")
    @OpenToServices(TokenScope.PEOPLE_WRITE)
    @Operation(
            summary = "Get a re-binding",
            description = "With what the caller may do now; for the person, HR and the HR system.")
    public RestResponse<RebindingView> getRebinding(String id, UUID rebindingId) {
        return show.one(signed.named(id), rebindingId);
    }

    /** Takes it back. */
    @DELETE
    @Path("{rebindingId}")
    @RolesAllowed({Role.HR, TokenScope.PEOPLE_WRITE})
    @Operation(
            summary = "Withdraw a re-binding",
            description = "Until it is in force, such as one to a wrong login: it is over, and nothing changed.")
    @Problems("rebinding-over")
    public void withdrawRebinding(String id, UUID rebindingId) {
        decide.withdraw(signed.named(id), rebindingId);
    }

    /** Confirms that the other login is the person. */
    @POST
    @Path("{rebindingId}/confirmation")
    @Operation(
            summary = "Confirm a re-binding",
            description =
                    "By the person, signed in as before, it is in force at once. By two of HR who are not the person, each with an entry in the "
                            + "directory, it is in force a day later, unless the person objects. The same one again changes nothing.")
    @APIResponse(responseCode = "200", description = "The re-binding as it is now.")
    @Problems({"employee-left", "login-taken", "own-interest", "rebinding-over"})
    public RestResponse<RebindingView> confirmRebinding(String id, UUID rebindingId) {
        return decide.confirm(signed.named(id), rebindingId);
    }

    /** Objects to it. */
    @POST
    @Path("{rebindingId}/objection")
    @Operation(
            summary = "Object to a re-binding",
            description = "By the person, signed in as before: it is over, and nothing changed.")
    @APIResponse(responseCode = "200", description = "The re-binding, which is over.")
    @Problems("rebinding-over")
    public RestResponse<RebindingView> objectToRebinding(String id, UUID rebindingId) {
        return decide.object(signed.named(id), rebindingId);
    }
}
