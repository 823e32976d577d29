package org.nextlevel.framework.document.source;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The JSON Schema of framework documents. */
@Path("/api/framework-schema")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Frameworks")
public class SchemaResource {
    /** The schema, made from the API description when the service is built. */
    @GET
    @Produces("application/schema+json")
    @Operation(
            summary = "Get the JSON Schema of framework documents",
            description =
                    "JSON Schema 2020-12 of what `PUT /api/frameworks/{key}/draft` takes as JSON or YAML. Editors complete and check "
                            + "with it while somebody writes. References between parts, such as the level of an expectation, are checked on writing.")
    @APIResponse(
            responseCode = "200",
            description = "A JSON Schema.",
            content = @Content(mediaType = "application/schema+json", schema = @Schema(type = SchemaType.OBJECT)))
    public String getFrameworkSchema() {
        try (InputStream file = SchemaResource.class.getResourceAsStream("/framework.schema.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
