package org.nextlevel.framework.draft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
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
    @Consumes({"application/yaml", "application/json", "text/csv"})
    @Operation(
            summary = "Write the draft",
            description =
                    "Takes a whole framework in YAML or JSON (`GET /api/framework-schema` is its JSON Schema), or as CSV with one row "
                            + "per expectation. The key in the path counts, not one in the document. With `mapping`, the document may have the "
                            + "shape of somebody else's framework. Replacing a draft needs `If-Match`. All faults are named at once, with their "
                            + "lines. Texts may be in UTF-8, UTF-16 with a byte order mark, or Windows-1252; up to 5 MB.")
    @APIResponse(responseCode = "200", description = "The draft was replaced.")
    @APIResponse(responseCode = "201", description = "The draft was begun.")
    @Problems("precondition-required")
    @Expensive
    public RestResponse<FrameworkDocument> writeDraft(
            String key,
            @RestQuery
                    @Parameter(
                            description = "Name of the mapping that a YAML or JSON document needs.",
                            example = "financial-times-2")
                    String mapping,
            @RestQuery
                    @Size(max = 20)
                    @Parameter(
                            description =
                                    "CSV only: headers that differ from ours, each as `column=header`. Columns are id, track, trackName, "
                                            + "level, levelName, after, area, competency, competencyName, proficiency, text, examples, links, required, "
                                            + "weight, aliases; level, competency and text must be there.",
                            example = "text=What we expect")
                    List<String> columns,
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
                                        example = "level,competency,text\nsenior,Communication,Explains trade-offs.")
                            })
                    byte[] document) {
        boolean isTable = MediaType.valueOf(contentType).getSubtype().equals("csv");
        var written = isTable ? readDraft.table(document, columns, key) : readDraft.document(document, mapping, key);
        return writeDraft.write(key, ifMatch, written).answer();
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
