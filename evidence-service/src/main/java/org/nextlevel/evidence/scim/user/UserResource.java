package org.nextlevel.evidence.scim.user;

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

/** People, as an identity provider keeps them in step. */
@Path(ScimMedia.PATH + "/Users")
@RolesAllowed(TokenScope.SCIM)
@IgnoresOtherParameters
@RunOnVirtualThread
@Consumes({ScimMedia.SCIM, ScimMedia.JSON})
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
public class UserResource {
    private final UserOperations users;
    private final FindUsers find;

    UserResource(UserOperations users, FindUsers find) {
        this.users = users;
        this.find = find;
    }

    /** Those who fit a filter. */
    @GET
    @Operation(hidden = true)
    public RestResponse<ObjectNode> listUsers(@BeanParam ListRequest request, @Context UriInfo address) {
        return RestResponse.ok(find.all(request.at(address)).toJson());
    }

    /** The same, asked in a body. */
    @POST
    @Path(".search")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> searchUsers(byte[] search) {
        return RestResponse.ok(find.all(ListRequest.of(search)).toJson());
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> getUser(String id, @BeanParam AttributeParameters parameters) {
        return ScimAnswer.ok(users.get(id, parameters.wanted()), parameters.wanted());
    }

    /** Adds somebody. */
    @POST
    @Operation(hidden = true)
    public RestResponse<ObjectNode> createUser(byte[] user, @BeanParam AttributeParameters parameters) {
        return ScimAnswer.created(users.create(user), parameters.wanted());
    }

    /** Takes over what is said in place of what was said before. */
    @PUT
    @Path("{id}")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> replaceUser(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            byte[] user,
            @BeanParam AttributeParameters parameters) {
        return ScimAnswer.ok(users.replace(id, ifMatch, user), parameters.wanted());
    }

    /** Changes a part. */
    @PATCH
    @Path("{id}")
    @Operation(hidden = true)
    public RestResponse<ObjectNode> patchUser(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            byte[] patch,
            @BeanParam AttributeParameters parameters) {
        return ScimAnswer.ok(users.patch(id, ifMatch, patch), parameters.wanted());
    }

    /** Takes somebody out: they have left. */
    @DELETE
    @Path("{id}")
    @Operation(hidden = true)
    public void deleteUser(String id, @HeaderParam("If-Match") String ifMatch) {
        users.delete(id, ifMatch);
    }
}
