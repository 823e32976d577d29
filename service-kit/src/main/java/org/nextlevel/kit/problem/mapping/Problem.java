package org.nextlevel.kit.problem.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Sentence;

/**
 * Problem details (RFC 9457).
 *
 * @param type {@code urn:problem:<code>}; stable, listed in docs/api/problems.md
 * @param instance path of the request
 * @param requestId the X-Request-Id under which the logs know the request
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        List<Violation> violations) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String code, String detail, List<Violation> violations, Request request) {
        return new Problem(
                URI.create("urn:problem:" + code),
                title(code),
                status,
                detail,
                request.path(),
                request.id(),
                violations);
    }

    RestResponse<Problem> toResponse() {
        return RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(this)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header(HttpHeaders.LINK, help())
                .build();
    }

    /** Where the gateway explains it: a link, because the type is a name and no address. */
    private String help() {
        return "</docs/problems/%s>; rel=\"help\"".formatted(type.toString().replace("urn:problem:", ""));
    }

    private static String title(String code) {
        String words = code.replace('-', ' ');
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return Sentence.of(title);
    }

    /** What a problem says of the request that it answers. */
    record Request(String path, String id) {}
}
