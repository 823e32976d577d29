package org.nextlevel.evidence.scim.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.nextlevel.evidence.scim.protocol.ScimMedia;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.kit.problem.mapping.Problem;

/** Whatever is refused below SCIM's path is refused as SCIM does, whoever refuses it. */
class AnswerInScim {
    private static final MediaType TYPE = MediaType.valueOf(ScimMedia.SCIM);

    @ServerExceptionMapper
    RestResponse<ObjectNode> refused(ScimRefusal refusal) {
        return RestResponse.ResponseBuilder.<ObjectNode>create(refusal.status())
                .entity(ScimError.of(refusal).toJson())
                .type(TYPE)
                .build();
    }

    /** Before the answer is written. */
    @ServerResponseFilter(priority = 3_000)
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && request.getUriInfo().getPath().startsWith(ScimMedia.PATH)) {
            ScimError error = ScimError.of(problem);
            response.setStatus(error.status());
            response.setEntity(error.toJson(), null, TYPE);
        } else if (response.getEntity() instanceof ObjectNode
                && MediaType.APPLICATION_OCTET_STREAM_TYPE.isCompatible(response.getMediaType())) {
            // What JAX-RS makes of an accepted application/* where two types are possible.
            response.setEntity(response.getEntity(), null, TYPE);
        }
    }
}
