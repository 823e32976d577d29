package org.nextlevel.evidence.intake.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.intake.imported.PeopleImport;
import org.nextlevel.evidence.intake.imported.RowOutcome;
import org.nextlevel.evidence.intake.receipt.ImportParameters;
import org.nextlevel.evidence.intake.receipt.ReceiveFile;
import org.nextlevel.evidence.intake.receipt.ReceiveFile.ReceivedFile;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.person.HrWithoutEntry;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** People by the thousand: files of the HR system. */
@Path("/api/imports")
@HrWithoutEntry
@RolesAllowed({Role.HR, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(
        name = "Imports",
        description = "Files of people, compared with the directory first and written when that is wanted.")
public class PeopleImportResource {
    private final ReceiveFile receive;
    private final ShowImports show;
    private final DecideImport decide;

    PeopleImportResource(ReceiveFile receive, ShowImports show, DecideImport decide) {
        this.receive = receive;
        this.show = show;
        this.decide = decide;
    }

    /** Takes a file. */
    @POST
    @Consumes({"text/csv", "application/json", "application/x-ndjson", "application/jsonl"})
    @Operation(
            summary = "Import people from a file",
            description =
                    "A table, JSON (`people`, or an array) or JSON Lines, up to 64 MB and 200,000 people; each by the HR system's number, which is "
                            + "added or changed. A blank cell or null says that there is none; a column or property that is not there changes nothing. "
                            + "Managers are named by number, user name or e-mail address, in any order. By default nothing is written: the answer's "
                            + "`actions` say how to apply it once its rows were looked at. A file that is broken is refused as a whole, with the line. "
                            + "The same file with the same parameters is the same import. Work goes on in the background, also after a restart.")
    @APIResponse(responseCode = "201", description = "Taken; `Location` is the import.")
    @APIResponse(
            responseCode = "200",
            description = "The same file came before with the same parameters: this is its import.")
    @Problems("too-many-imports")
    @Expensive
    public RestResponse<ImportView> importPeople(
            @Valid @BeanParam ImportParameters parameters,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(implementation = String.class),
                                        example = "Employee #;Name;User name;Reports to\n0007;Ana Müller;ana;0001"),
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = Object.class),
                                        example =
                                                "{\"people\":[{\"externalId\":\"0007\",\"name\":\"Ana Müller\",\"userName\":\"ana\"}]}"),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(implementation = Object.class),
                                        example =
                                                "{\"externalId\":\"0007\",\"name\":\"Ana Müller\",\"userName\":\"ana\"}"),
                                @Content(
                                        mediaType = "application/jsonl",
                                        schema = @Schema(implementation = Object.class),
                                        example =
                                                "{\"externalId\":\"0007\",\"name\":\"Ana Müller\",\"userName\":\"ana\"}")
                            })
                    InputStream file) {
        ReceivedFile received = receive.receive(file, contentType, parameters);
        PeopleImport one = received.theImport();
        return received.isNew()
                ? Answer.created(ImportView.path(one.id()), ImportView.of(one), one.version())
                : answer(one);
    }

    /** Lists the imports. */
    @GET
    @Operation(
            summary = "List imports of people",
            description = "The newest first; each is forgotten with its rows two weeks after it has ended.")
    public Page<ImportView> listImports(@Valid @BeanParam PageRequest page) {
        return show.page(page);
    }

    /** Shows one. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Get an import of people",
            description = "How its file was read, what was guessed, how far it is, and what may be done now.")
    public RestResponse<ImportView> getImport(UUID id) {
        PeopleImport one = show.one(id);
        return Answer.ok(ImportView.of(one), one.version());
    }

    /** Shows what became of its rows. */
    @GET
    @Path("{id}/rows")
    @Operation(
            summary = "List the rows of an import",
            description =
                    "In the order of the file: what became of each, or would, with what is different and why it is refused.")
    public Page<ImportRowView> listImportRows(
            UUID id,
            @RestQuery @Parameter(description = "Only those that came to this.", example = "REFUSED")
                    RowOutcome outcome,
            @Valid @BeanParam PageRequest page) {
        return show.rows(id, outcome, page);
    }

    /** Writes what was compared. */
    @POST
    @Path("{id}/application")
    @Operation(
            summary = "Apply an import",
            description = "After a dry run: its rows are written, each as the directory is by then.")
    @APIResponse(responseCode = "200", description = "The import as it is now.")
    @Problems({"import-state", "rows-refused"})
    public RestResponse<ImportView> applyImport(UUID id) {
        return answer(decide.apply(id));
    }

    /** Lets those leave whom the file does not name. */
    @POST
    @Path("{id}/leavers/confirmation")
    @Operation(
            summary = "Confirm the leavers of an import",
            description =
                    "Of a file that names everybody, once it is applied: whoever is a `LEAVER` among its rows has left as of today. Refused when they "
                            + "are more than a share of all who work here.")
    @APIResponse(responseCode = "200", description = "The import as it is now.")
    @Problems({"import-state", "too-many-leavers"})
    public RestResponse<ImportView> confirmLeavers(UUID id, @Valid ConfirmLeaversRequest request) {
        return answer(decide.confirmLeavers(id, (request == null ? new ConfirmLeaversRequest(null) : request).bound()));
    }

    /** Ends it. */
    @POST
    @Path("{id}/cancellation")
    @Operation(
            summary = "Cancel an import",
            description =
                    "Nothing more of it is written. What was written before stays; of all or nothing, nothing was.")
    @APIResponse(responseCode = "200", description = "The import, which is over.")
    @Problems("import-state")
    public RestResponse<ImportView> cancelImport(UUID id) {
        return answer(decide.cancel(id));
    }

    private static RestResponse<ImportView> answer(PeopleImport one) {
        return Answer.changed(ImportView.path(one.id()), ImportView.of(one), one.version());
    }
}
