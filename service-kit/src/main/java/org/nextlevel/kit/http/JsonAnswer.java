package org.nextlevel.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Tells answers that are JSON from files and streams. */
final class JsonAnswer {
    private JsonAnswer() {}

    /** Whether an answer is still to be written as JSON: so is every record for which no other type was chosen. */
    static boolean isUnwritten(ContainerResponseContext response) {
        Object entity = response.getEntity();
        return (entity instanceof Record || entity instanceof JsonNode || entity instanceof Map)
                && isJson(response.getMediaType());
    }

    /** The media type of an answer that is JSON. */
    static MediaType type(ContainerResponseContext response) {
        return response.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : response.getMediaType();
    }

    /** Whether a media type is one of JSON; so is the absence of one. */
    static boolean isJson(MediaType type) {
        return type == null
                || type.getSubtype().equals("json")
                || type.getSubtype().endsWith("+json");
    }
}
