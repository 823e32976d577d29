package org.nextlevel.evidence.scim.discovery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.scim.answer.ListAnswer;
import org.nextlevel.evidence.scim.protocol.ScimMedia;
import org.nextlevel.kit.operation.IgnoresOtherParameters;
import org.nextlevel.kit.tenant.TokenScope;

/** What SCIM serves here, as it describes itself (RFC 7644, 4). */
@Path(ScimMedia.PATH)
@RolesAllowed(TokenScope.SCIM)
@IgnoresOtherParameters
@RunOnVirtualThread
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
public class DiscoveryResource {
    private final Describe describe;

    DiscoveryResource(Describe describe) {
        this.describe = describe;
    }

    /** What can be done, and within which limits. */
    @GET
    @Path("ServiceProviderConfig")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> getServiceProviderConfig(@QueryParam("filter") String filter) {
        describe.refuse(filter);
        return RestResponse.ok(describe.config());
    }

    /** The kinds of resources. */
    @GET
    @Path("ResourceTypes")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> listResourceTypes(@QueryParam("filter") String filter) {
        describe.refuse(filter);
        return RestResponse.ok(ListAnswer.whole(describe.kinds()).toJson());
    }

    /** One kind of resource. */
    @GET
    @Path("ResourceTypes/{id}")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> getResourceType(String id) {
        return RestResponse.ok(describe.kind(id));
    }

    /** The attributes of all kinds. */
    @GET
    @Path("Schemas")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> listSchemas(@QueryParam("filter") String filter) {
        describe.refuse(filter);
        return RestResponse.ok(ListAnswer.whole(describe.schemas()).toJson());
    }

    /** The attributes of one kind, or of an extension. */
    @GET
    @Path("Schemas/{id}")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> getSchema(String id) {
        return RestResponse.ok(describe.schema(id));
    }
}
