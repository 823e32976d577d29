package org.nextlevel.policy;

/**
 * What is wrong with the condition of a gate.
 *
 * @param gate place of the gate in the policy, from 0
 * @param line of the condition, from 1
 * @param column of the line, from 1
 */
public record ConditionFault(int gate, int line, int column, String reason) {
    /** A sentence that points into the condition. */
    public String detail() {
        return "line %d, column %d: %s".formatted(line, column, reason);
    }
}
