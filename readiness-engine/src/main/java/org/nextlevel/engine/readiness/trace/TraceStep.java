package org.nextlevel.engine.readiness.trace;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rule as it was applied (M9.7): with all steps, a reader can compute the verdict again.
 *
 * @param rule name of the rule
 * @param version version of the rule; rises when the rule changes
 * @param outcome what came of it
 * @param facts what it was applied to, named
 */
public record TraceStep(
        String rule,
        int version,
        String outcome,

        @Schema(implementation = Object.class, type = SchemaType.OBJECT, additionalProperties = Object.class)
        TraceFacts facts) {

    /** A step whose outcome is a constant. */
    public static TraceStep of(String rule, int version, Enum<?> outcome, TraceFacts facts) {
        return new TraceStep(rule, version, outcome.name(), facts);
    }
}
