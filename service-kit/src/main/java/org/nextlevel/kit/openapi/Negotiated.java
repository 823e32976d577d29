package org.nextlevel.kit.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method whose answer is in the format and language that the caller wants: by the query parameters
 * {@code format} and {@code language} instead of {@code Accept} and {@code Accept-Language}. It describes these in the API
 * description, with the 406 that belongs to formats; the method itself reads them from the request.
 *
 * <pre>{@code
 * @GET
 * @Negotiated(formats = {"html", "pdf"}, languages = {"en", "de"})
 * public RestResponse<Object> read(String token)
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Negotiated {
    /** What {@code format} can be; empty when there is one format. The one called {@code pdf} is the example. */
    String[] formats() default {};

    /** What {@code language} can be; empty when there is one language. The first is the example. */
    String[] languages() default {};
}
