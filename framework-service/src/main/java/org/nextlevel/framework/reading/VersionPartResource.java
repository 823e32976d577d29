package org.nextlevel.framework.reading;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.catalog.VersionResource;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.tenant.TokenScope;

/** Parts of published versions, for everybody who is signed in. */
@Path("/api/frameworks/{key}/versions/{number}")
@Authenticated
@OpenToServices({TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(name = "Frameworks")
public class VersionPartResource {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;

    VersionPartResource(Frameworks frameworks, FrameworkVersions versions) {
        this.frameworks = frameworks;
        this.versions = versions;
    }

    /** One level and what holds at it. */
    @GET
    @Path("levels/{level}")
    @Operation(
            summary = "Get a level of a version",
            description =
                    "The level with all that holds at it: its own expectations and, where it has none of a competency, "
                            + "those of the nearest level below. It never changes, so it may be kept for good.")
    public RestResponse<LevelView> getLevel(
            String key, int number, @Parameter(example = "senior-1", description = "Key of the level.") String level) {
        FrameworkVersion version = versions.require(frameworks.requireByKey(key), number);
        return VersionResource.forGood(LevelView.of(version, level), number);
    }

    /** One competency across the levels. */
    @GET
    @Path("competencies/{competency}")
    @Operation(
            summary = "Get a competency of a version",
            description =
                    "The competency and what each level newly expects of it. It never changes, so it may be kept for good.")
    public RestResponse<CompetencyView> getCompetency(
            String key,
            int number,
            @Parameter(example = "communication", description = "Key of the competency.") String competency) {
        FrameworkVersion version = versions.require(frameworks.requireByKey(key), number);
        return VersionResource.forGood(CompetencyView.of(version, competency), number);
    }
}
