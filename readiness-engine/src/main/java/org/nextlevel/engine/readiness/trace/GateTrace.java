package org.nextlevel.engine.readiness.trace;

import org.nextlevel.engine.policy.result.GateOutcome;

/** Whether a gate of the policy holds; message, failure and leftOut are null as in {@link GateOutcome}. */
public record GateTrace(String gate, String message, String failure, String leftOut, int monthsSustained)
        implements TraceFacts {

    /**
     * What became of a gate.
     *
     * @param monthsSustained whole months for which what ready needs has been shown
     */
    public static GateTrace of(GateOutcome gate, int monthsSustained) {
        return new GateTrace(gate.key(), gate.message(), gate.failure(), gate.leftOut(), monthsSustained);
    }
}
