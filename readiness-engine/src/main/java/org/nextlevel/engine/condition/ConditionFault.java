package org.nextlevel.engine.condition;

import dev.cel.common.CelSourceLocation;
import java.util.Comparator;

/**
 * What is wrong with a condition.
 *
 * @param line of the condition, from 1
 * @param column of the line, from 1
 */
public record ConditionFault(int line, int column, String reason) {
    /** By place in the condition. */
    public static final Comparator<ConditionFault> ORDER = Comparator.comparingInt(ConditionFault::line)
            .thenComparingInt(ConditionFault::column)
            .thenComparing(ConditionFault::reason);

    private static final int LONGEST = 300;

    /** The fault at a place of the compiler. */
    public static ConditionFault at(CelSourceLocation place, String reason) {
        return new ConditionFault(Math.max(1, place.getLine()), Math.max(0, place.getColumn()) + 1, reason);
    }

    /** A sentence that points into the condition. */
    public String detail() {
        String why = reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
        return "line %d, column %d: %s".formatted(line, column, why);
    }
}
