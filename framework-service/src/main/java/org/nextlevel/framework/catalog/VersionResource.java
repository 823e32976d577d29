package org.nextlevel.framework.catalog;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;

/** Published versions: read by everybody who is signed in, made by editors. */
@Path("/api/frameworks/{key}/versions")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Frameworks")
public class VersionResource {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final PublishVersion publishVersion;

    VersionResource(Frameworks frameworks, FrameworkVersions versions, PublishVersion publishVersion) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.publishVersion = publishVersion;
    }

    /** Publishes the draft. */
    @POST
    @RolesAllowed(FrameworkResource.EDITOR)
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Publish the draft",
            description = "Makes the draft the next version, which never changes. Honours `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Published; `Location` is the version.")
    @APIResponse(responseCode = "409", description = "`nothing-to-publish`: no draft, or it says nothing new")
    public RestResponse<VersionView> publish(String key, @Valid @NotNull Publish request) {
        FrameworkVersion version = publishVersion.publish(key, request.reason());
        String path = "/api/frameworks/%s/versions/%d".formatted(key, version.number());
        return Answer.created(path, VersionView.of(version), version.number());
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
