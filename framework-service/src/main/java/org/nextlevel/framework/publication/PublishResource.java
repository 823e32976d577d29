package org.nextlevel.framework.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.catalog.VersionView;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.tenant.Role;

/** Makes drafts versions, for editors alone. */
@Path("/api/frameworks/{key}/versions")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(name = "Frameworks")
public class PublishResource {
    private final PublishVersion publishVersion;

    PublishResource(PublishVersion publishVersion) {
        this.publishVersion = publishVersion;
    }

    /** Publishes the draft. */
    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Publish the draft",
            description =
                    "Makes the draft the next version, which never changes. Needs the `If-Match` of the draft, so that nobody publishes what another "
                            + "editor wrote meanwhile. Of what was drawn from a library, some level must expect something. Honours `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Published; `Location` is the version.")
    @Problems({"nothing-to-publish", "nothing-expected"})
    @Expensive
    public RestResponse<VersionView> publishVersion(
            String key, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PublishRequest request) {
        return publishVersion.publish(key, ifMatch, request);
    }
}
