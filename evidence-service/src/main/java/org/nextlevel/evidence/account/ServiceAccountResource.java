package org.nextlevel.evidence.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.person.HrWithoutEntry;
import org.nextlevel.kit.tenant.Role;

/** The systems of the company that call the API. A company's first step is to make one that fills the directory. */
@Path("/api/service-accounts")
@HrWithoutEntry
@RolesAllowed(Role.HR)
@RunOnVirtualThread
@Tag(name = "Service accounts", description = "Systems of the company that call the API, and what each may do.")
public class ServiceAccountResource {
    private final WriteServiceAccounts write;
    private final ShowServiceAccounts show;

    ServiceAccountResource(WriteServiceAccounts write, ShowServiceAccounts show) {
        this.write = write;
        this.show = show;
    }

    /** Lists all. */
    @GET
    @Operation(
            summary = "List service accounts",
            description = "In the order of names, for HR: what each may do, and when it was last used.")
    public Page<ServiceAccountView> listServiceAccounts(@Valid @BeanParam PageRequest page) {
        return show.page(page);
    }

    /** Makes one. */
    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Make a service account",
            description =
                    "For HR. The answer has `clientId` and `clientSecret`, with which the system asks for tokens at `tokenUrl` "
                            + "(grant `client_credentials`). The secret is shown this once, and kept by the sign-in service alone. "
                            + "A token opens what the scopes name and nothing else. Honours `Idempotency-Key`; a repetition shows no secret.")
    @APIResponse(responseCode = "201", description = "Made; `Location` is the service account.")
    @Problems({"service-account-exists", "too-many-service-accounts", "upstream-unavailable"})
    public RestResponse<ServiceAccountView> createServiceAccount(@Valid @NotNull WriteServiceAccountRequest request) {
        return write.create(request);
    }

    /** Shows one. */
    @GET
    @Path("{id}")
    @Operation(summary = "Get a service account", description = "For HR; without secrets. Its version is the ETag.")
    public RestResponse<ServiceAccountView> getServiceAccount(UUID id) {
        return show.one(id);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a service account",
            description =
                    "For HR; needs `If-Match`. Name, scopes, when it ends by itself, and whether it is enabled. When scopes change or it is "
                            + "disabled, tokens of before are refused within seconds; an enabled one asks for another.")
    @APIResponse(responseCode = "200", description = "The service account as it is now.")
    @Problems({"service-account-exists", "upstream-unavailable"})
    public RestResponse<ServiceAccountView> changeServiceAccount(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteServiceAccountRequest request) {
        return write.change(id, ifMatch, request);
    }

    /** Ends one. */
    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Delete a service account",
            description = "For HR. It signs in no more, and its tokens are refused within seconds.")
    @Problems("upstream-unavailable")
    public void deleteServiceAccount(UUID id) {
        write.delete(id);
    }

    /** Gives one another key. */
    @POST
    @Path("{id}/rotation")
    @Operation(
            summary = "Replace the key of a service account",
            description =
                    "For HR. The answer has the new `clientId` and `clientSecret`, shown this once. The former key opens for `keepFormerHours` "
                            + "still, a day where nothing is said, and not at all with 0. Honours `Idempotency-Key`; a repetition shows no secret.")
    @APIResponse(responseCode = "200", description = "The service account, with its new key first.")
    @Problems({"rotation-open", "upstream-unavailable"})
    public RestResponse<ServiceAccountView> rotateServiceAccount(
            UUID id, @Valid @NotNull RotateServiceAccountRequest request) {
        return write.rotate(id, request);
    }
}
