package org.nextlevel.kit.wing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A wing of a service: one subject of its domain, in a package right below the service's root package. It stands on the
 * {@code package-info} of that package, whose text says what the wing is. The build checks that the wing uses exactly
 * the wings that it names here, and that others use exactly the types of its door.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Wing {
    /** The names of the wings of the same service that this one uses. What those use is not included. */
    String[] uses() default {};

    /**
     * The simple names of the types that other wings use, few and public. By name, since the rooms of a wing must not
     * depend on its entrance.
     */
    String[] door() default {};
}
