package org.nextlevel.framework.draft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.document.DocumentReader;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.mapping.Mappings;
import org.nextlevel.kit.http.Answer;

/** The draft of a framework, for editors alone. */
@Path("/api/frameworks/{key}/draft")
@RolesAllowed(Framework.EDITOR)
@RunOnVirtualThread
@Tag(name = "Frameworks")
public class DraftResource {
    private final DocumentReader reader;
    private final Mappings mappings;
    private final WriteDraft writeDraft;
    private final Frameworks frameworks;
    private final Drafts drafts;

    DraftResource(
            DocumentReader reader, Mappings mappings, WriteDraft writeDraft, Frameworks frameworks, Drafts drafts) {
        this.reader = reader;
        this.mappings = mappings;
        this.writeDraft = writeDraft;
        this.frameworks = frameworks;
        this.drafts = drafts;
    }

    /** Begins or replaces the draft with a whole document. */
    @PUT
    @Consumes({"application/yaml", "application/json"})
    @Operation(
            summary = "Write the draft",
            description =
                    "Takes a whole framework in YAML or JSON. The key in the path counts, not one in the document. With "
                            + "`mapping`, the document may have the shape of somebody else's framework. Replacing a draft needs `If-Match`.")
    @APIResponse(responseCode = "200", description = "The draft was replaced.")
    @APIResponse(responseCode = "201", description = "The draft was begun.")
    public RestResponse<FrameworkDocument> write(
            String key,
            @RestQuery
                    @Parameter(
                            description = "Name of the mapping that the document needs.",
                            example = "financial-times-2")
                    String mapping,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/yaml",
                                        schema = @Schema(implementation = FrameworkDocument.class)),
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = FrameworkDocument.class))
                            })
                    byte[] document) {
        var written = writeDraft.write(reader.document(mappings.apply(mapping, reader.tree(document)), key), ifMatch);
        Draft draft = written.draft();
        return written.isNew()
                ? Answer.created("/api/frameworks/%s/draft".formatted(key), draft.document(), draft.tag())
                : Answer.ok(draft.document(), draft.tag());
    }

    /** The draft as it is now. */
    @GET
    @Operation(summary = "Get the draft", description = "The whole document; its ETag is needed to replace it.")
    public RestResponse<FrameworkDocument> get(String key) {
        Draft draft = drafts.require(frameworks.requireByKey(key));
        return Answer.ok(draft.document(), draft.tag());
    }
}
