package org.nextlevel.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry more than a body. */
public final class Answer {
    private Answer() {}

    /** 200 with the ETag of the version shown. */
    public static <T> RestResponse<T> ok(T body, long version) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, ETag.of(version))
                .build();
    }

    /** 201 with the ETag and the path of what was created. */
    public static <T> RestResponse<T> created(String path, T body, long version) {
        // A plain header: a URI would be resolved against the service's own address, which callers do not know.
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.ETAG, ETag.of(version))
                .build();
    }
}
