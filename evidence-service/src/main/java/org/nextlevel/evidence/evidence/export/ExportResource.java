package org.nextlevel.evidence.evidence.export;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.kit.load.Expensive;

/** One's own evidence as a file. */
@Path("/api/employees/{id}/evidence/export")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Evidence")
public class ExportResource {
    private final ExportEvidence export;
    private final CurrentEmployee signed;

    ExportResource(ExportEvidence export, CurrentEmployee signed) {
        this.export = export;
        this.signed = signed;
    }

    /** Writes all of one's evidence to a file. */
    @GET
    @Produces({"application/json", "text/csv", "text/markdown"})
    @Operation(
            summary = "Export one's own evidence",
            description =
                    "All that is not deleted, the newest first, with what others said of it: `json` for programs, which an import "
                            + "reads again; `csv` for spreadsheets; `markdown` for reading. Only the owner.")
    @APIResponse(
            responseCode = "200",
            description = "A file.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceExport.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING))
            })
    @Expensive
    public RestResponse<String> exportEvidence(
            String id,
            @QueryParam("format") @DefaultValue("json") @Parameter(description = "How it is written.")
                    EvidenceFormat format) {
        return RestResponse.ResponseBuilder.ok(export.write(signed.own(id), format))
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"evidence.%s\"".formatted(format.extension()))
                .build();
    }
}
