package org.nextlevel.kit.roundtrip;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on a request as what its thing is read. The properties of that view which the request does not set may be sent along
 * with it; the use case refuses them by {@link SentAlong#requireAs} when they are not as they were read.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadAs {
    /** The view that a GET of the same thing answers. */
    Class<?> value();

    /** Properties of the view that follow from others or from the caller, such as actions; what they say is not looked at. */
    String[] computed() default {};
}
