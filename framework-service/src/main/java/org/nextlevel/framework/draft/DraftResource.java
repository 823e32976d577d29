package org.nextlevel.framework.draft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.export.FrameworkFile;
import org.nextlevel.framework.export.FrameworkFormat;
import org.nextlevel.framework.imported.ImportedDraft;
import org.nextlevel.framework.imported.ReadDraft;
import org.nextlevel.framework.table.column.TableParameters;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.tenant.Role;

/** The draft of a framework, for editors alone. */
@Path("/api/frameworks/{key}/draft")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(name = "Framework drafts", description = "The next version while it is being written, for framework editors.")
public class DraftResource {
    private final ReadDraft readDraft;
    private final WriteDraft writeDraft;
    private final Frameworks frameworks;
    private final Drafts drafts;

    DraftResource(ReadDraft readDraft, WriteDraft writeDraft, Frameworks frameworks, Drafts drafts) {
        this.readDraft = readDraft;
        this.writeDraft = writeDraft;
        this.frameworks = frameworks;
        this.drafts = drafts;
    }

    /** Begins or replaces the draft with a whole document. */
    @PUT
    @Consumes({
        "application/yaml",
        "application/json",
        "text/csv",
        "text/tab-separated-values",
        "text/markdown",
        "text/html",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @Operation(
            summary = "Write the draft",
            description =
                    "Takes a whole framework in YAML or JSON (`GET /api/framework-schema` is its JSON Schema), or as a table: CSV, an Excel "
                            + "workbook (.xlsx), a table or headings in Markdown, or a table in HTML. A table has one row per expectation, or a column for each level "
                            + "or each competency. The key in the path counts, not one in the document. With `mapping`, the document may have the "
                            + "shape of somebody else's framework. What had to be assumed is in `guesses`, each with the parameter that says it "
                            + "otherwise; with `dryRun` nothing is written. Replacing a draft needs `If-Match`. All faults are named at once, with "
                            + "their lines. Texts may be in UTF-8, UTF-16 with a byte order mark, or Windows-1252; up to 5 MB.")
    @APIResponse(responseCode = "200", description = "The draft was replaced; with `dryRun`, what it would say.")
    @APIResponse(responseCode = "201", description = "The draft was begun.")
    @Problems("precondition-required")
    @Expensive
    public RestResponse<DraftView> writeDraft(
            String key,
            @RestQuery
                    @Parameter(
                            description =
                                    "Name of the mapping: of a YAML or JSON document in somebody else's shape, one that ships; of a table, one that "
                                            + "`PUT /api/framework-mappings/{name}` keeps.",
                            example = "financial-times-2")
                    String mapping,
            @BeanParam @Valid TableParameters parameters,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "True: answer what the draft would say, and what is assumed, and write nothing.")
                    boolean dryRun,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/yaml",
                                        schema = @Schema(implementation = FrameworkDocument.class)),
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = FrameworkDocument.class)),
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(implementation = String.class),
                                        example = "level,competency,text\nsenior,Communication,Explains trade-offs."),
                                @Content(
                                        mediaType = "text/tab-separated-values",
                                        schema = @Schema(implementation = String.class),
                                        example =
                                                "level\tcompetency\ttext\nsenior\tCommunication\tExplains trade-offs."),
                                @Content(
                                        mediaType = "text/markdown",
                                        schema = @Schema(implementation = String.class),
                                        example =
                                                "| competency | Junior | Senior |\n|---|---|---|\n| Communication | Asks early | Convinces others |"),
                                @Content(
                                        mediaType = "text/html",
                                        schema = @Schema(implementation = String.class),
                                        example =
                                                "<table><tr><th>competency</th><th>Junior</th><th>Senior</th></tr><tr><td>Communication</td><td>Asks early</td><td>Convinces others</td></tr></table>"),
                                @Content(
                                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] document) {
        String subtype = MediaType.valueOf(contentType).getSubtype();
        boolean isTree = subtype.equals("yaml") || subtype.equals("json");
        var read = isTree
                ? readDraft.document(document, mapping, key)
                : readDraft.table(document, subtype, mapping, parameters, key);
        if (dryRun) {
            ImportedDraft rehearsed = writeDraft.rehearse(key, read);
            return RestResponse.ok(new DraftView(rehearsed.document(), rehearsed.guesses()));
        }
        return writeDraft.write(key, ifMatch, read).answerWithGuesses();
    }

    /** Begins the draft with what a version says. */
    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Begin the draft from a version",
            description = "The draft then says what that published version says; the latest one to change it, an "
                    + "earlier one to go back to it.")
    @APIResponse(responseCode = "201", description = "The draft was begun.")
    @Problems("draft-exists")
    public RestResponse<FrameworkDocument> beginDraft(String key, @Valid @NotNull BeginDraftRequest request) {
        return writeDraft.beginFrom(key, request.fromVersion()).answer();
    }

    /** The draft as it is now. */
    @GET
    @Operation(summary = "Get the draft", description = "The whole document; its ETag is needed to change it.")
    public RestResponse<FrameworkDocument> getDraft(String key) {
        Draft draft = drafts.require(frameworks.requireByKey(key));
        return Answer.ok(draft.document(), draft.tag());
    }

    /** The draft as a file. */
    @GET
    @Path("document")
    @Produces({"application/yaml", "application/json", "text/csv"})
    @Operation(
            summary = "Export the draft",
            description = "The draft as a file that can be put again, and then says the same.")
    @APIResponse(
            responseCode = "200",
            description = "A file.",
            content = {
                @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/json", schema = @Schema(implementation = FrameworkDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<String> exportDraft(
            String key,
            @RestQuery @DefaultValue("yaml") @Parameter(description = "How it is written.") FrameworkFormat format) {
        return FrameworkFile.of(drafts.require(frameworks.requireByKey(key)).document(), format, key + "-draft");
    }

    /** Deletes the draft. */
    @DELETE
    @Operation(summary = "Discard the draft", description = "What is published stays. Needs `If-Match`.")
    @APIResponse(responseCode = "204", description = "There is no draft now.")
    public void discardDraft(String key, @HeaderParam("If-Match") String ifMatch) {
        writeDraft.discard(key, ifMatch);
    }
}
