package org.nextlevel.evidence.me;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.PersonReference;

/**
 * The caller.
 *
 * @param organization the company that the token is for
 * @param employee absent for a service account, and for who is not in the directory or has left
 * @param roles of those that this API knows
 * @param scopes of those that this API knows; of service accounts
 * @param language in which this answer and others to the same request headers come
 * @param may what a screen may offer
 * @param waiting absent for who is no employee
 */
public record MeView(
        @Schema(examples = "erin.engineer") String userName,
        CallerType type,
        @Schema(examples = "acme") String organization,
        @Nullable PersonReference employee,
        @Schema(examples = "[\"hr\"]") List<String> roles,
        @Schema(examples = "[]") List<String> scopes,
        @Schema(examples = "en") String language,
        Set<Permission> may,
        @Nullable WaitingView waiting) {}
