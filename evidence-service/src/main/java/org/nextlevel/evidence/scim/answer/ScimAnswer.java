package org.nextlevel.evidence.scim.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with one resource: what is wanted of it, its version as the tag and its address. */
public final class ScimAnswer {
    private ScimAnswer() {}

    /** 200 with the version as its tag. */
    public static RestResponse<ObjectNode> ok(ObjectNode resource, SelectAttributes wanted) {
        return with(RestResponse.ResponseBuilder.create(RestResponse.Status.OK), resource, wanted);
    }

    /** 201 with its address. */
    public static RestResponse<ObjectNode> created(ObjectNode resource, SelectAttributes wanted) {
        return with(RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED), resource, wanted);
    }

    /** 204 with its tag. */
    public static RestResponse<ObjectNode> empty(ObjectNode resource) {
        return RestResponse.ResponseBuilder.<ObjectNode>create(RestResponse.Status.NO_CONTENT)
                .header(HttpHeaders.ETAG, resource.path("meta").path("version").asText())
                .build();
    }

    private static RestResponse<ObjectNode> with(
            RestResponse.ResponseBuilder<ObjectNode> answer, ObjectNode resource, SelectAttributes wanted) {
        JsonNode meta = resource.path("meta");
        if (meta.has("version")) {
            answer.header(HttpHeaders.ETAG, meta.path("version").asText());
        }
        if (meta.has("location")) {
            answer.header(HttpHeaders.LOCATION, meta.path("location").asText());
        }
        return answer.entity(wanted.of(resource)).build();
    }
}
