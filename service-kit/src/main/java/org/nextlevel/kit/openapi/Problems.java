package org.nextlevel.kit.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The problems of an operation beyond those that every operation of its kind can have: the last parts of their
 * {@code type}. Each stands in docs/api/problems.md, which gives its status and its meaning; one that does not fails the
 * build. On a class it holds for all its methods, together with what they say themselves.
 *
 * <pre>{@code
 * @POST
 * @Problems({"plan-full", "plan-action-dropped"})
 * public RestResponse<PlanActionView> addAction(WritePlanActionRequest request)
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Problems {
    /** The codes, for example {@code plan-full}. */
    String[] value();
}
