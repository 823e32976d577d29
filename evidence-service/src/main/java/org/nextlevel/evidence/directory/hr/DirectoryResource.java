package org.nextlevel.evidence.directory.hr;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.evidence.directory.showing.PositionView;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.person.HrWithoutEntry;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;
import org.nextlevel.kit.time.CalendarDate;

/** The directory, kept by HR and by the HR system's service account. */
@Path("/api/directory/employees")
@HrWithoutEntry
@RolesAllowed({Role.HR, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(name = "Directory", description = "Who works here, as the HR system says.")
public class DirectoryResource {
    private final WriteDirectory directory;
    private final CorrectCareer careers;
    private final ReadEntries entries;
    private final RenumberEmployee renumber;

    DirectoryResource(WriteDirectory directory, CorrectCareer careers, ReadEntries entries, RenumberEmployee renumber) {
        this.directory = directory;
        this.renumber = renumber;
        this.careers = careers;
        this.entries = entries;
    }

    /** Shows an entry as the HR system said it. */
    @GET
    @Path("{externalId}")
    @RolesAllowed({Role.HR, TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
    @Operation(
            summary = "Get a directory entry",
            description =
                    "By the HR system's id: what a PUT takes, with what follows from it. With `asOf` it has the position, the manager "
                            + "and whether the person works here as of that day, past or to come, and no ETag. Only HR and the HR system.")
    public RestResponse<EmployeeView> getDirectoryEntry(
            @Size(max = 100) String externalId,
            @RestQuery
                    @CalendarDate
                    @Parameter(description = "A day, past or to come; absent for now.", example = "2027-01-01")
                    @Nullable
                    LocalDate asOf) {
        if (asOf != null) {
            return RestResponse.ok(entries.asOf(externalId, asOf));
        }
        var entry = entries.one(externalId);
        return Answer.ok(entry.view(), entry.version());
    }

    /** Adds or updates somebody. */
    @PUT
    @Path("{externalId}")
    @Operation(
            summary = "Add or update an employee",
            description =
                    "By the HR system's id. Saying the same again changes nothing. A manager who is not in the directory "
                            + "yet is awaited, and is the manager from that day on once they are there. The reporting line "
                            + "must not lead back to the employee. A position that begins later "
                            + "ends the former; one that begins the same day corrects it, and what was believed before "
                            + "is kept. Another manager is one from today on. What is said for a day to come takes effect on it, and is listed "
                            + "with the changes until then. With `active` false somebody has left: no "
                            + "list shows them, and their tokens open nothing. With `active` true again they are back, "
                            + "with their history. `If-Match` is honoured where it is sent. Nobody writes their own entry, or makes themselves somebody's manager.")
    @APIResponse(responseCode = "200", description = "The employee was known and is as said now.")
    @APIResponse(responseCode = "201", description = "The employee is new.")
    @Problems({"own-interest", "user-name-taken"})
    public RestResponse<EmployeeView> putDirectoryEntry(
            @Size(max = 100) String externalId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PutEmployeeRequest request) {
        WriteDirectory.WrittenEmployee written = directory.put(externalId, ifMatch, request.toChange());
        EmployeeView view = written.view();
        return written.isNew()
                ? Answer.created("/api/employees/" + view.id(), view, written.version())
                : Answer.ok(view, written.version());
    }

    /** Changes what is different about an entry. */
    @PATCH
    @Path("{externalId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Change part of an entry",
            description =
                    "As a JSON merge patch (RFC 7396): what is left out stays as it is, and null takes it away. A `managerUserName` "
                            + "or `managerEmail` takes the place of whoever was named so far. Doing the same again changes nothing. "
                            + "All else is as with the PUT. `If-Match` is honoured where it is sent.")
    @APIResponse(responseCode = "200", description = "The entry as it is now.")
    @Problems({"own-interest", "user-name-taken"})
    public RestResponse<EmployeeView> patchDirectoryEntry(
            @Size(max = 100) String externalId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PatchEmployeeRequest request) {
        WriteDirectory.WrittenEmployee written = directory.patch(externalId, ifMatch, request);
        return Answer.ok(written.view(), written.version());
    }

    /** Gives an entry another id of the HR system. */
    @POST
    @Path("{externalId}/renumbering")
    @Operation(
            summary = "Change the HR system's id of an employee",
            description =
                    "For somebody who came back under another number, or whose payroll changed: the person keeps history, evidence "
                            + "and login, and the former number is free. Saying the same again changes nothing. "
                            + "`If-Match` is honoured where it is sent.")
    @APIResponse(responseCode = "200", description = "The entry under its new id.")
    @Problems({"external-id-taken", "own-interest"})
    public RestResponse<EmployeeView> renumberDirectoryEntry(
            @Size(max = 100) String externalId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RenumberRequest request) {
        WriteDirectory.WrittenEmployee written = renumber.renumber(externalId, ifMatch, request);
        return Answer.changed("/api/employees/" + written.view().id(), written.view(), written.version());
    }

    /** Shows a past position as HR corrects it. */
    @GET
    @Path("{externalId}/positions/{from}")
    @RolesAllowed({Role.HR, TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
    @Operation(
            summary = "Get a past position",
            description = "The one that began on the day `from`: what a PUT takes, with what follows from it.")
    public PositionView getPastPosition(
            @Size(max = 100) String externalId, @CalendarDate @Parameter(example = "2024-01-01") LocalDate from) {
        return entries.past(externalId, from);
    }

    /** Corrects somebody's past position. */
    @PUT
    @Path("{externalId}/positions/{from}")
    @Operation(
            summary = "Correct a past position",
            description =
                    "The one that began on the day `from`, or adds it. What was believed before is kept. It lasts until "
                            + "the next began. Saying the same again changes nothing.")
    @APIResponse(responseCode = "200", description = "The past position is as said now.")
    @Problems({"own-interest", "position-overlaps", "position-present"})
    public PositionView correctPastPosition(
            @Size(max = 100) String externalId,
            @CalendarDate @Parameter(example = "2024-01-01") LocalDate from,
            @Valid @NotNull CorrectPositionRequest request) {
        return careers.correct(externalId, from, request);
    }
}
