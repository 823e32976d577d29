package org.nextlevel.kit.load;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that may take a second of a processor or tens of megabytes: an import, a comparison, a rendering. A tenant has
 * one of them in work at a time; the others wait before their bodies are read.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Expensive {}
