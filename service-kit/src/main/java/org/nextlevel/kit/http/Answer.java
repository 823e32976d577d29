package org.nextlevel.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry more than a body. */
public final class Answer {
    private Answer() {}

    /** 200 with the ETag of the version shown. */
    public static <T> RestResponse<T> ok(T body, long version) {
        return ok(body, ETag.of(version));
    }

    /** 200 with this ETag, quotes included. */
    public static <T> RestResponse<T> ok(T body, String tag) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    /** 200 after a command, with the ETag of the thing as it is now and, in {@code Content-Location}, its path. */
    public static <T> RestResponse<T> changed(String path, T body, long version) {
        // A plain header, as for what is created.
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_LOCATION, path)
                .header(HttpHeaders.ETAG, ETag.of(version))
                .build();
    }

    /** 201 with the ETag and the path of what was created. */
    public static <T> RestResponse<T> created(String path, T body, long version) {
        return created(path, body, ETag.of(version));
    }

    /** 201 with this ETag, quotes included, and the path of what was created. */
    public static <T> RestResponse<T> created(String path, T body, String tag) {
        // A plain header: a URI would be resolved against the service's own address, which callers do not know.
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    /** 304: the answer is that of the tag which the caller has. */
    public static <T> RestResponse<T> unchanged(String tag) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }
}
