package org.nextlevel.engine.condition;

import dev.cel.common.CelSourceLocation;
import java.util.Comparator;
import org.nextlevel.sentence.BorrowedSentences;
import org.nextlevel.sentence.Sentence;

/**
 * What is wrong with a condition.
 *
 * @param line of the condition, from 1
 * @param column of the line, from 1
 * @param reason in English, as the compiler says it
 */
public record ConditionFault(int line, int column, String reason) {
    /** By place in the condition. */
    public static final Comparator<ConditionFault> ORDER = Comparator.comparingInt(ConditionFault::line)
            .thenComparingInt(ConditionFault::column)
            .thenComparing(ConditionFault::reason);

    private static final int LONGEST = 300;

    /** What is said of conditions: by the compiler, and by {@link CheckedCondition}. */
    static final BorrowedSentences REASONS = new BorrowedSentences(
            "undeclared reference to '%s' (in container '%s')",
            "found no matching overload for '%s' applied to '%s' (candidates: %s)",
            "found no matching overload for '%s' applied to '%s'",
            "expected type '%s' but found '%s'",
            "type '%s' does not support field selection",
            "undefined field '%s'",
            "expression of type '%s' cannot be range of a comprehension (must be list, map, or dynamic)",
            "mismatched input '%s' expecting %s",
            "extraneous input '%s' expecting %s",
            "no viable alternative at input '%s'",
            "token recognition error at: '%s'",
            "missing %s at '%s'",
            "expression code point size exceeds limit: size: %s, limit %s",
            "Expression recursion limit exceeded. limit: %s",
            "a condition goes through at most %s lists",
            "only facts and lists of constants can be gone through",
            "only the maps by competency and lists of constants can be gone through",
            "a condition reads and compares; it cannot build objects",
            "a loop within a loop is not possible here");

    /** The fault at a place of the compiler. */
    public static ConditionFault at(CelSourceLocation place, String reason) {
        return new ConditionFault(Math.max(1, place.getLine()), Math.max(0, place.getColumn()) + 1, reason);
    }

    /** A sentence that points into the condition, in the language of whoever reads it. */
    public String detail() {
        String said = REASONS.say(reason);
        String why = said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
        return Sentence.say("line %d, column %d: %s", line, column, why);
    }
}
