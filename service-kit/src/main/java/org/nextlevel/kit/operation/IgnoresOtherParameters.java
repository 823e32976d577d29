package org.nextlevel.kit.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource whose protocol has query parameters ignored that it does not know. Everywhere else they are refused; one that is
 * known and comes twice, or cannot be kept, is refused here too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IgnoresOtherParameters {}
