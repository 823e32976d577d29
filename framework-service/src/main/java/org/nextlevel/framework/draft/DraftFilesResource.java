package org.nextlevel.framework.draft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.imported.ReadDraft;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.tenant.Role;

/** Frameworks that are kept in several files. */
@Path("/api/frameworks/{key}/draft/files")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(name = "Framework drafts")
public class DraftFilesResource {
    private final ReadDraft readDraft;
    private final WriteDraft writeDraft;

    DraftFilesResource(ReadDraft readDraft, WriteDraft writeDraft) {
        this.readDraft = readDraft;
        this.writeDraft = writeDraft;
    }

    /** Begins or replaces the draft with what the files say together. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Write the draft from files",
            description =
                    "Like `PUT /api/frameworks/{key}/draft`, for frameworks that are kept in several YAML or JSON files: each part is a "
                            + "file, and its name is the one that the mapping gives it, such as `levels`, `competencies`, `domains` for "
                            + "`financial-times-1`, or `competencies` and `roles`, several times each, for `unidays`. Up to 50 files, 5 MB together.")
    @APIResponse(responseCode = "200", description = "The draft was replaced.")
    @APIResponse(responseCode = "201", description = "The draft was begun.")
    @Problems("precondition-required")
    @Expensive
    public RestResponse<FrameworkDocument> importDraft(
            String key,
            @RestQuery @NotNull @Parameter(description = "Name of the mapping.", example = "unidays") String mapping,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm(FileUpload.ALL) List<FileUpload> files) {
        return writeDraft
                .write(key, ifMatch, readDraft.files(files, mapping, key))
                .answer();
    }
}
