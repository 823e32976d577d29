package org.nextlevel.framework.catalog;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.TokenScope;

/** Published versions: read by everybody who is signed in. */
@Path("/api/frameworks/{key}/versions")
@Authenticated
@OpenToServices({TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(name = "Frameworks")
public class VersionResource {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;

    VersionResource(Frameworks frameworks, FrameworkVersions versions) {
        this.frameworks = frameworks;
        this.versions = versions;
    }

    /** The published versions, the newest first. */
    @GET
    @Operation(
            summary = "List the published versions",
            description = "The newest first: when, by whom, and why each was published.")
    public Page<ListedVersion> listVersions(String key, @Valid @BeanParam PageRequest page) {
        return versions.page(frameworks.requireByKey(key), page);
    }

    /** One version, whole. */
    @GET
    @Path("{number}")
    @Operation(
            summary = "Get a published version",
            description = "The whole document. It never changes, so it may be kept for good.")
    public RestResponse<VersionView> getVersion(String key, int number) {
        FrameworkVersion version = versions.require(frameworks.requireByKey(key), number);
        return forGood(VersionView.of(version), number);
    }

    /** An answer about a published version: callers may keep it and never ask again. */
    public static <T> RestResponse<T> forGood(T body, int number) {
        RestResponse<T> answer = Answer.ok(body, number);
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
        return answer;
    }
}
