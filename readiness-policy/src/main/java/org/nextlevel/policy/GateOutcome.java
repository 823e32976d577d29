package org.nextlevel.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a gate holds.
 *
 * @param message what to tell the person; null when it holds
 * @param failure why the condition could not be evaluated, in which case it does not hold; null when it could
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GateOutcome(
        @Schema(examples = "leads-mentor") String key, boolean holds, String message, String failure) {}
