package org.nextlevel.evidence.scim.group;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.scim.answer.AttributeParameters;
import org.nextlevel.evidence.scim.answer.ScimAnswer;
import org.nextlevel.evidence.scim.protocol.ScimMedia;
import org.nextlevel.evidence.scim.query.ListRequest;
import org.nextlevel.kit.operation.IgnoresOtherParameters;
import org.nextlevel.kit.tenant.TokenScope;

/** Groups, as an identity provider keeps them in step. */
@Path(ScimMedia.PATH + "/Groups")
@RolesAllowed(TokenScope.SCIM)
@IgnoresOtherParameters
@RunOnVirtualThread
@Consumes({ScimMedia.SCIM, ScimMedia.JSON})
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
public class GroupResource {
    private final GroupOperations groups;
    private final FindGroups find;

    GroupResource(GroupOperations groups, FindGroups find) {
        this.groups = groups;
        this.find = find;
    }

    /** Those that fit a filter. */
    @GET
    @Operation(hidden = true)
    public RestResponse<ObjectNode> listGroups(@BeanParam ListRequest request, @Context UriInfo address) {
        return RestResponse.ok(find.all(request.at(address)).toJson());
    }

    /** The same, asked in a body. */
    @POST
    @Path(".search")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> searchGroups(byte[] search) {
        return RestResponse.ok(find.all(ListRequest.of(search)).toJson());
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> getGroup(String id, @BeanParam AttributeParameters parameters) {
        return ScimAnswer.ok(groups.get(id, parameters.wanted()), parameters.wanted());
    }

    /** Adds one. */
    @POST
    @Operation(hidden = true)
    public RestResponse<ObjectNode> createGroup(byte[] group, @BeanParam AttributeParameters parameters) {
        return ScimAnswer.created(groups.create(group), parameters.wanted());
    }

    /** Takes over what is said in place of what was said before. */
    @PUT
    @Path("{id}")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> replaceGroup(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            byte[] group,
            @BeanParam AttributeParameters parameters) {
        return ScimAnswer.ok(groups.replace(id, ifMatch, group), parameters.wanted());
    }

    /** Changes a part; unless attributes are wanted the answer has no body, since a group may have very many members. */
    @PATCH
    @Path("{id}")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> patchGroup(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            byte[] patch,
            @BeanParam AttributeParameters parameters) {
        return parameters.areNamed()
                ? ScimAnswer.ok(groups.patch(id, ifMatch, patch, parameters.wanted()), parameters.wanted())
                : ScimAnswer.empty(groups.patch(id, ifMatch, patch));
    }

    /** Removes one. */
    @DELETE
    @Path("{id}")
    @Operation(hidden = true)
    public void deleteGroup(String id, @HeaderParam("If-Match") String ifMatch) {
        groups.delete(id, ifMatch);
    }
}
