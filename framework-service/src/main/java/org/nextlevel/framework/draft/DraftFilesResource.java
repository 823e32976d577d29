package org.nextlevel.framework.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.framework.document.source.SourceReader;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.tenant.Role;

/** Frameworks that are kept in several files. */
@Path("/api/frameworks/{key}/draft/files")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(name = "Framework drafts")
public class DraftFilesResource {
    private static final int MOST_FILES = 50;
    private final SourceReader sources;
    private final ReadDraft readDraft;
    private final WriteDraft writeDraft;

    DraftFilesResource(SourceReader sources, ReadDraft readDraft, WriteDraft writeDraft) {
        this.sources = sources;
        this.readDraft = readDraft;
        this.writeDraft = writeDraft;
    }

    /** Begins or replaces the draft with what the files say together. */
    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Write the draft from files",
            description =
                    "Like `PUT /api/frameworks/{key}/draft`, for frameworks that are kept in several YAML or JSON files: each part is a "
                            + "file, and its name is the one that the mapping gives it, such as `levels`, `competencies`, `domains` for "
                            + "`financial-times-1`, or `competencies` and `roles`, several times each, for `unidays`. Up to 50 files, 5 MB together.")
    @APIResponse(responseCode = "200", description = "The draft was replaced.")
    @APIResponse(responseCode = "201", description = "The draft was begun.")
    public RestResponse<FrameworkDocument> write(
            String key,
            @RestQuery @NotNull @Parameter(description = "Name of the mapping.", example = "unidays") String mapping,
            @HeaderParam("If-Match") String ifMatch,
            @RestForm(FileUpload.ALL) List<FileUpload> files) {
        FrameworkDocument document = readDraft.of(DocumentSource.of(together(files)), mapping, key);
        var written = writeDraft.write(key, ifMatch, _ -> document);
        Draft draft = written.draft();
        return written.isNew()
                ? Answer.created("/api/frameworks/%s/draft".formatted(key), draft.document(), draft.tag())
                : Answer.ok(draft.document(), draft.tag());
    }

    /** An object with a list of documents for each name that a part has, in the order of the parts. */
    private ObjectNode together(List<FileUpload> files) {
        if (files == null || files.isEmpty() || files.size() > MOST_FILES) {
            throw new Malformed("Send 1 to %d files.".formatted(MOST_FILES));
        }
        ObjectNode together = JsonNodeFactory.instance.objectNode();
        for (FileUpload file : files) {
            ArrayNode documents = together.withArrayProperty(file.name());
            documents.add(tree(file));
        }
        return together;
    }

    private JsonNode tree(FileUpload file) {
        try {
            return sources.read(Files.readAllBytes(file.uploadedFile())).tree();
        } catch (Malformed e) {
            throw new Malformed("The file of the part '%s': %s".formatted(file.name(), e.getMessage()), e.violations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
