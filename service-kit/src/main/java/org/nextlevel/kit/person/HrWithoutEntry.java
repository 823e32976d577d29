package org.nextlevel.kit.person;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The role {@code hr} counts here also for who is not in the directory: a company's first step is to fill it. Everywhere else
 * whoever acts as HR is somebody whom others can name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface HrWithoutEntry {}
