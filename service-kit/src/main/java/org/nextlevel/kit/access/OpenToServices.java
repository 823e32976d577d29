package org.nextlevel.kit.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation for whoever is signed in that service accounts may call too. Without this, one is closed to them unless its
 * roles name a scope that they have: what a scope opens is said at what it opens.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToServices {
    /** The scopes, of which one is enough; none where any service account may call it. */
    String[] value() default {};
}
