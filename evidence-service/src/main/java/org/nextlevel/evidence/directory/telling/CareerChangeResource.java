package org.nextlevel.evidence.directory.telling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.telling.TellChanges.WrittenChange;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.person.HrWithoutEntry;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** Changes of one career for any day, told and listed by HR and the HR system (ADR 0045). */
@Path("/api/directory/employees/{externalId}/changes")
@HrWithoutEntry
@RolesAllowed({Role.HR, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(
        name = "Directory changes",
        description = "Positions, managers, leaving and coming back, with past and future dates.")
public class CareerChangeResource {
    private final TellChanges tell;
    private final ReadChanges read;

    CareerChangeResource(TellChanges tell, ReadChanges read) {
        this.tell = tell;
        this.read = read;
    }

    /** Lists the changes of one person. */
    @GET
    @Operation(
            summary = "List the changes of an employee",
            description =
                    "The latest day first: planned, applied, set aside, overtaken and rescinded ones. Only HR and "
                            + "the HR system: nobody else learns what is planned.")
    public Page<CareerChangeView> listEmployeeChanges(
            @Size(max = 100) String externalId,
            @Valid @BeanParam ChangeFilter filter,
            @Valid @BeanParam PageRequest page) {
        return read.of(externalId, filter, page);
    }

    /** Tells one or several. */
    @POST
    @Operation(
            summary = "Tell changes of an employee",
            description =
                    "Another position or manager, leaving and coming back, each from a day on, by the HR system's own id: told again it "
                            + "changes nothing, told otherwise it is corrected. A past day becomes history at once, a future one takes "
                            + "effect on its day where the person is. In whatever order changes arrive, the career is the same. All of "
                            + "a request are taken, or none. Nobody tells them of themselves, or makes themselves somebody's manager.")
    @APIResponse(responseCode = "200", description = "The changes as they are now, in the order of the request.")
    @Problems({"line-circle", "own-interest", "too-many-changes"})
    public Page<CareerChangeView> tellEmployeeChanges(
            @Size(max = 100) String externalId, @Valid @NotNull TellChangesRequest request) {
        return new Page<>(tell.all(externalId, request.changes()), null);
    }

    /** Shows one. */
    @GET
    @Path("{changeId}")
    @Operation(summary = "Get a change of an employee", description = "By the HR system's id of it: what a PUT takes.")
    public RestResponse<CareerChangeView> getEmployeeChange(
            @Size(max = 100) String externalId, @Size(max = 100) String changeId) {
        WrittenChange change = read.one(externalId, changeId);
        return Answer.ok(change.view(), change.version());
    }

    /** Tells or corrects one. */
    @PUT
    @Path("{changeId}")
    @Operation(
            summary = "Tell or correct a change of an employee",
            description = "What was told before under the id holds no more, also where it took effect already. "
                    + "`If-Match` is honoured where it is sent.")
    @APIResponse(responseCode = "200", description = "The change was known and is as said now.")
    @APIResponse(responseCode = "201", description = "The change is new.")
    @Problems({"line-circle", "own-interest", "too-many-changes"})
    public RestResponse<CareerChangeView> putEmployeeChange(
            @Size(max = 100) String externalId,
            @Size(max = 100) String changeId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CareerChangeRequest request) {
        WrittenChange change = tell.one(externalId, changeId, ifMatch, request);
        return change.isNew()
                ? Answer.created(change.path(), change.view(), change.version())
                : Answer.ok(change.view(), change.version());
    }

    /** Rescinds one. */
    @DELETE
    @Path("{changeId}")
    @Operation(
            summary = "Rescind a change of an employee",
            description =
                    "It never is, or never was: the career is as without it, and the change stays listed as rescinded. Once "
                            + "more changes nothing. `If-Match` is honoured where it is sent.")
    @Problems({"line-circle", "own-interest"})
    public void rescindEmployeeChange(
            @Size(max = 100) String externalId,
            @Size(max = 100) String changeId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        tell.rescind(externalId, changeId, ifMatch);
    }
}
