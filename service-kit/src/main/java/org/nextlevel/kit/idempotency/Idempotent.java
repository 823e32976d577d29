package org.nextlevel.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that honours {@code Idempotency-Key}: within a day, the same key of the same caller with the same
 * request changes nothing again and gets the same status, {@code Location} and {@code NextLevel-Position}, with the thing
 * and its ETag as the caller may see them now; with another request it is a 409 {@code idempotency-key-reused}. Of the answer no body is kept: the
 * thing is read anew by the service's GET, and what that refuses is refused (ADR 0013).
 *
 * <p>With a key the method is one transaction, which the use case that it calls joins: the key is kept in the transaction
 * of the change. It returns a {@code RestResponse} with the {@code Location} of what it created, or after a command with the
 * {@code Content-Location} of what it changed, for which a resource of the service has a GET; without that the request
 * fails and changes nothing.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
