package org.nextlevel.evidence.scim.discovery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.scim.protocol.ScimMedia;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.kit.operation.IgnoresOtherParameters;
import org.nextlevel.kit.tenant.TokenScope;

/** The caller as a resource (RFC 7644, 3.11), which a service account is not: people have {@code /api/me}. */
@Path(ScimMedia.PATH + "/Me")
@RolesAllowed(TokenScope.SCIM)
@IgnoresOtherParameters
@RunOnVirtualThread
@Consumes("*/*")
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
public class ScimMeResource {
    /** Nobody. */
    @GET
    @Operation(hidden = true)
    public RestResponse<ObjectNode> getMyself() {
        throw notServed();
    }

    /** Nobody. */
    @POST
    @Operation(hidden = true)
    public RestResponse<ObjectNode> createMyself() {
        throw notServed();
    }

    /** Nobody. */
    @PUT
    @Operation(hidden = true)
    public RestResponse<ObjectNode> replaceMyself() {
        throw notServed();
    }

    /** Nobody. */
    @PATCH
    @Operation(hidden = true)
    public RestResponse<ObjectNode> patchMyself() {
        throw notServed();
    }

    /** Nobody. */
    @DELETE
    @Operation(hidden = true)
    public RestResponse<ObjectNode> deleteMyself() {
        throw notServed();
    }

    private static ScimRefusal notServed() {
        return ScimRefusal.notImplemented("A service account is no user: /Me is not served.");
    }
}
