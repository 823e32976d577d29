package org.nextlevel.engine.policy.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cel.runtime.CelEvaluationException;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.GateCondition;

/**
 * Whether a gate holds.
 *
 * @param holds whether it keeps nobody from being ready
 * @param message what to tell the person; null when it holds
 * @param failure why the condition could not be evaluated, in which case it does not hold; null when it could
 * @param leftOut why there was nothing to judge, in which case it keeps nobody; null when there was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GateOutcome(
        @Schema(examples = "leads-mentor") String key,
        @Schema(examples = "false") boolean holds,

        @Nullable @Schema(examples = "Nobody leads without having mentored somebody twice.")
        String message,

        @Nullable @Schema(description = "Why the condition had no answer; it does not hold then.")
        String failure,

        @Nullable
        @Schema(
                description =
                        "Why there was nothing to judge: the level does not ask for a competency that the condition"
                                + " names, or there was no opportunity so far. The gate keeps nobody then.",
                examples = "mentoring: no opportunity so far")
        String leftOut) {

    static GateOutcome of(Gate gate, GateFacts facts) {
        GateCondition condition = GateCondition.of(gate.condition());
        if (!condition.faults().isEmpty()) {
            return failed(gate, condition.faults().getFirst().detail());
        }
        Set<String> missing = new TreeSet<>(condition.needed());
        missing.removeAll(facts.competencies());
        if (!missing.isEmpty()) {
            return new GateOutcome(gate.key(), true, null, null, facts.whyMissing(missing));
        }
        try {
            boolean holds = condition.holds(facts.variables());
            return new GateOutcome(gate.key(), holds, holds ? null : gate.message(), null, null);
        } catch (CelEvaluationException e) {
            return failed(gate, e.getMessage());
        }
    }

    private static GateOutcome failed(Gate gate, String failure) {
        return new GateOutcome(gate.key(), false, gate.message(), failure, null);
    }
}
