package org.nextlevel.kit.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that people may still call for themselves after they have left, such as the export of their own data. Every
 * other operation is closed to them; this is the one place that says so.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToLeavers {}
