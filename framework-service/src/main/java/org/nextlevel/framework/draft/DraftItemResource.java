package org.nextlevel.framework.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.document.Track;
import org.nextlevel.kit.tenant.Role;

/** Single parts of a draft, as an editor's form changes them. */
@Path("/api/frameworks/{key}/draft/{part}/{item}")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(name = "Framework drafts")
public class DraftItemResource {
    private final EditDraft editDraft;
    private final WriteDraft writeDraft;

    DraftItemResource(EditDraft editDraft, WriteDraft writeDraft) {
        this.editDraft = editDraft;
        this.writeDraft = writeDraft;
    }

    /** Writes one item. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write a part of the draft",
            description =
                    "Replaces the track, level, competency or expectation of this key or, when there is none, adds it at the "
                            + "end. Answers the whole draft, which must still fit together.")
    public RestResponse<FrameworkDocument> write(
            String key,
            @Parameter(description = "Which list.") DocumentPart part,
            @Parameter(description = "Key of the item; id of an expectation.", example = "senior-1.communication")
                    String item,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            oneOf = {
                                                                Track.class,
                                                                Level.class,
                                                                Competency.class,
                                                                Expectation.class
                                                            })))
                    @NotNull
                    JsonNode body) {
        return writeDraft
                .change(key, ifMatch, draft -> editDraft.with(draft, part, item, body))
                .answer();
    }

    /** Removes one item. */
    @DELETE
    @Operation(
            summary = "Remove a part of the draft",
            description = "Nothing may refer to it any more. Answers the whole draft.")
    public RestResponse<FrameworkDocument> remove(
            String key,
            @Parameter(description = "Which list.") DocumentPart part,
            @Parameter(description = "Key of the item; id of an expectation.", example = "senior-1.communication")
                    String item,
            @HeaderParam("If-Match") String ifMatch) {
        return writeDraft
                .change(key, ifMatch, draft -> editDraft.without(draft, part, item))
                .answer();
    }
}
