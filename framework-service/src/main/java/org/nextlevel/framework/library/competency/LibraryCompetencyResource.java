package org.nextlevel.framework.library.competency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.library.CompetencyLibraries;
import org.nextlevel.framework.library.CompetencyLibrary;
import org.nextlevel.framework.list.CompetencyList;
import org.nextlevel.framework.list.ListParameters;
import org.nextlevel.framework.list.ReadList;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;

/** What a library has, for editors alone. */
@Path("/api/competency-libraries/{key}")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(name = "Competency libraries")
public class LibraryCompetencyResource {
    private final CompetencyLibraries libraries;
    private final LibraryCompetencies competencies;
    private final CompetencyList lists;
    private final ImportList importList;

    LibraryCompetencyResource(
            CompetencyLibraries libraries,
            LibraryCompetencies competencies,
            CompetencyList lists,
            ImportList importList) {
        this.libraries = libraries;
        this.competencies = competencies;
        this.lists = lists;
        this.importList = importList;
    }

    /** Its competencies. */
    @GET
    @Path("competencies")
    @Operation(
            summary = "Search a library of competencies",
            description =
                    "In the order of names, each with the attribution that the library's licence asks for. Editors alone.")
    public Page<LibraryCompetencyView> listLibraryCompetencies(
            String key,
            @RestQuery
                    @Size(max = 200)
                    @Parameter(
                            description =
                                    "Words that the name or a synonym has, in any order; at most ten count. Absent: all competencies.",
                            example = "instruct")
                    String search,
            @Valid @BeanParam PageRequest page) {
        CompetencyLibrary library = libraries.require(key);
        return competencies.page(library, search, page).map(one -> LibraryCompetencyView.of(one, library));
    }

    /** Replaces them by a list. */
    @POST
    @Path("imports")
    @Consumes({
        "application/json",
        "application/yaml",
        "application/gzip",
        "text/csv",
        "text/tab-separated-values",
        "text/markdown",
        "text/html",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @Operation(
            summary = "Import a list of competencies into a library",
            description =
                    "Replaces what the library has by a list without levels: CSV, TSV, an Excel workbook (.xlsx), a table in Markdown or HTML, JSON "
                            + "or YAML. Columns are id, name, description and synonyms (on a line each, or between bars or semicolons); O*NET's (`Element "
                            + "ID`, `Element Name`, `Description`; with a row for each occupation, too) and ESCO's (`conceptUri`, `preferredLabel`, "
                            + "`altLabels`, `description`) are known. A competency stays the same by its id, or by its name where there are no ids. The same "
                            + "list again changes nothing. What had to be assumed is in `guesses`; with `dryRun` nothing is written. All faults are named at "
                            + "once, with their lines. At most 20,000 competencies in 100,000 rows and 5 MB, which may be packed with gzip (12 MB unpacked). "
                            + "Needs the `If-Match` of the library. Editors alone.")
    @APIResponse(
            responseCode = "200",
            description = "The library has what the list says; with `dryRun`, what would change.")
    @Problems("precondition-required")
    @Expensive
    public RestResponse<LibraryImportView> importList(
            String key,
            @BeanParam @Valid ListParameters parameters,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "True: answer what would change, and what is assumed, and write nothing.")
                    boolean dryRun,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(type = SchemaType.OBJECT),
                                        example =
                                                "{\"competencies\": [{\"name\": \"Instructing\", \"description\": \"Shows others how it is done.\"}]}"),
                                @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.OBJECT)),
                                @Content(
                                        mediaType = "application/gzip",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(implementation = String.class),
                                        example = "name,description\nInstructing,Shows others how it is done."),
                                @Content(
                                        mediaType = "text/tab-separated-values",
                                        schema = @Schema(implementation = String.class),
                                        example =
                                                "Element ID\tElement Name\tDescription\n2.B.1.e\tInstructing\tShows others how it is done."),
                                @Content(mediaType = "text/markdown", schema = @Schema(implementation = String.class)),
                                @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)),
                                @Content(
                                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] list) {
        ReadList read = lists.read(list, MediaType.valueOf(contentType).getSubtype(), parameters);
        return dryRun ? importList.rehearse(key, read) : importList.apply(key, ifMatch, read);
    }
}
