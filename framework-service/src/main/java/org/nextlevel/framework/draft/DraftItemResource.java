package org.nextlevel.framework.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.document.Track;
import org.nextlevel.framework.imported.ImportedDraft;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.tenant.Role;

/** Single parts of a draft, as an editor's form changes them. */
@Path("/api/frameworks/{key}/draft/{part}/{item}")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(name = "Framework drafts")
public class DraftItemResource {
    private final EditDraft editDraft;
    private final WriteDraft writeDraft;
    private final Frameworks frameworks;
    private final Drafts drafts;

    DraftItemResource(EditDraft editDraft, WriteDraft writeDraft, Frameworks frameworks, Drafts drafts) {
        this.editDraft = editDraft;
        this.writeDraft = writeDraft;
        this.frameworks = frameworks;
        this.drafts = drafts;
    }

    /** Shows one item. */
    @GET
    @Operation(
            summary = "Get a part of the draft",
            description = "A track, level, competency or expectation as a PUT takes it, with the ETag of the draft.")
    @APIResponse(
            responseCode = "200",
            description = "The item.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(anyOf = {Track.class, Level.class, Competency.class, Expectation.class})))
    public RestResponse<JsonNode> getDraftItem(
            String key,
            @Parameter(description = "Which list.") DraftSection part,
            @Parameter(description = "Key of the item; id of an expectation.", example = "senior-1.communication")
                    String item) {
        Draft draft = drafts.require(frameworks.requireByKey(key));
        return Answer.ok(editDraft.item(draft.document(), part, item), draft.tag());
    }

    /** Writes one item. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write a part of the draft",
            description =
                    "Replaces the track, level, competency or expectation of this key or, when there is none, adds it at the "
                            + "end. Answers the whole draft, which must still fit together.")
    @Expensive
    public RestResponse<FrameworkDocument> writeDraftItem(
            String key,
            @Parameter(description = "Which list.") DraftSection part,
            @Parameter(description = "Key of the item; id of an expectation.", example = "senior-1.communication")
                    String item,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            anyOf = {
                                                                Track.class,
                                                                Level.class,
                                                                Competency.class,
                                                                Expectation.class
                                                            })))
                    @NotNull
                    JsonNode body) {
        return writeDraft
                .change(key, ifMatch, draft -> ImportedDraft.asSaid(editDraft.with(draft, part, item, body)))
                .answer();
    }

    /** Removes one item. */
    @DELETE
    @Operation(
            summary = "Remove a part of the draft",
            description = "Nothing may refer to it any more. Answers the whole draft.")
    @Expensive
    public RestResponse<FrameworkDocument> removeDraftItem(
            String key,
            @Parameter(description = "Which list.") DraftSection part,
            @Parameter(description = "Key of the item; id of an expectation.", example = "senior-1.communication")
                    String item,
            @HeaderParam("If-Match") String ifMatch) {
        return writeDraft
                .change(key, ifMatch, draft -> ImportedDraft.asSaid(editDraft.without(draft, part, item)))
                .answer();
    }
}
