package org.nextlevel.evidence.export;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.access.OpenToLeavers;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Problems;

/** All of one's own data as one archive, over HTTP. */
@Path("/api/employees/{id}/export")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Erasures")
public class OwnDataResource {
    private final CollectOwnData collect;

    OwnDataResource(CollectOwnData collect) {
        this.collect = collect;
    }

    /** Writes all that is kept of the caller to an archive. */
    @OpenToLeavers
    @GET
    @Expensive
    @Produces("application/zip")
    @Operation(
            summary = "Export all of one's own data",
            description =
                    "All that any part of the product keeps of the person, private notes included: a ZIP with one JSON file for each"
                            + " sort of data, as it is stored. Complete or refused. Only the person, also after leaving.")
    @APIResponse(
            responseCode = "200",
            description = "The archive.",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Problems("upstream-unavailable")
    public RestResponse<byte[]> exportOwnData(String id) {
        return RestResponse.ResponseBuilder.ok(collect.archive(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
