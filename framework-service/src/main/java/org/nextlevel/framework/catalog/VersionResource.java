package org.nextlevel.framework.catalog;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;

/** Published versions: read by everybody who is signed in. */
@Path("/api/frameworks/{key}/versions")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Frameworks")
public class VersionResource {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;

    VersionResource(Frameworks frameworks, FrameworkVersions versions) {
        this.frameworks = frameworks;
        this.versions = versions;
    }

    /** One version, whole. */
    @GET
    @Path("{number}")
    @Operation(
            summary = "Get a published version",
            description = "The whole document. It never changes, so it may be kept for good.")
    public RestResponse<VersionView> get(String key, int number) {
        FrameworkVersion version = versions.require(frameworks.requireByKey(key), number);
        RestResponse<VersionView> answer = Answer.ok(VersionView.of(version), version.number());
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
        return answer;
    }
}
