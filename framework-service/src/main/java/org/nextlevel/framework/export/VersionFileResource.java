package org.nextlevel.framework.export;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.tenant.TokenScope;

/** Published versions as files. */
@Path("/api/frameworks/{key}/versions/{number}/document")
@Authenticated
@OpenToServices({TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(name = "Frameworks")
public class VersionFileResource {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;

    VersionFileResource(Frameworks frameworks, FrameworkVersions versions) {
        this.frameworks = frameworks;
        this.versions = versions;
    }

    /** One version as a file. */
    @GET
    @Produces({"application/yaml", "application/json", "text/csv"})
    @Operation(
            summary = "Export a published version",
            description =
                    "The document as a file that can be put as a draft again, and then says the same. CSV leaves out "
                            + "summaries and the readiness policy; on import they stay as the framework has them.")
    @APIResponse(
            responseCode = "200",
            description = "A file.",
            content = {
                @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/json", schema = @Schema(implementation = FrameworkDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @Expensive
    public RestResponse<String> exportVersion(
            String key,
            int number,
            @RestQuery @DefaultValue("yaml") @Parameter(description = "How it is written.") FrameworkFormat format) {
        var version = versions.require(frameworks.requireByKey(key), number);
        return FrameworkFile.of(version.document(), format, "%s-%d".formatted(key, number));
    }
}
