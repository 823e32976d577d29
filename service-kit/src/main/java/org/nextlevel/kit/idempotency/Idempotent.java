package org.nextlevel.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that honours {@code Idempotency-Key}: within a day, the same key of the same caller with the same
 * request gives the same answer and changes nothing again; with another request it is a 409
 * {@code idempotency-key-reused}. The method needs {@code @Transactional}, since the answer is kept in the transaction of
 * the change, and returns a {@code RestResponse}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
