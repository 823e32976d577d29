package org.nextlevel.evidence.scim.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.scim.protocol.ScimMedia;
import org.nextlevel.evidence.scim.query.ListRequest;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.operation.IgnoresOtherParameters;
import org.nextlevel.kit.tenant.TokenScope;

/** What is done with resources of all kinds at once. */
@Path(ScimMedia.PATH)
@RolesAllowed(TokenScope.SCIM)
@IgnoresOtherParameters
@RunOnVirtualThread
@Consumes({ScimMedia.SCIM, ScimMedia.JSON})
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
public class BulkResource {
    private final RunBulk bulk;
    private final SearchAll search;

    BulkResource(RunBulk bulk, SearchAll search) {
        this.bulk = bulk;
        this.search = search;
    }

    /** Many operations, each by itself; in their order but for what refers to a later one. */
    @POST
    @Path("Bulk")
    @Expensive
    @Operation(hidden = true)
    public RestResponse<ObjectNode> runBulk(byte[] operations) {
        return RestResponse.ok(bulk.run(BulkRequest.of(operations)));
    }

    /** People and groups that fit a filter. */
    @GET
    @Operation(hidden = true)
    public RestResponse<ObjectNode> listAll(@BeanParam ListRequest request, @Context UriInfo address) {
        return RestResponse.ok(search.all(request.at(address)).toJson());
    }

    /** The same, asked in a body. */
    @POST
    @Path(".search")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> searchAll(byte[] request) {
        return RestResponse.ok(search.all(ListRequest.of(request)).toJson());
    }
}
