package org.nextlevel.engine.policy;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The conditions of gates: expressions of type bool in a small part of CEL (Common Expression Language).
 *
 * <p>They read {@code rating}, {@code expected} (maps of double), {@code met}, {@code attested} (maps of bool) and {@code
 * evidence} (map of int) by key of competency, and the numbers {@code score} (in the unit of the policy's way to
 * combine), {@code metShare}, {@code attestedShare} (0 to 1) and {@code monthsSustained} (int: whole months for which what
 * ready needs has been shown). The maps have the competencies that the level asks for, without those for which there was
 * no opportunity. Of several requirements of one competency, the weakest speaks for it.
 *
 * <p>They use logic, comparison, arithmetic, {@code ? :}, {@code in}, {@code has}, {@code size}, {@code startsWith}, {@code
 * endsWith}, {@code contains}, {@code int}, {@code double}, and {@code all}, {@code exists}, {@code exists_one}, {@code
 * filter} over a map or a list of constants. There are no regular expressions, no objects and no loops in loops, so that
 * the cost is at most the length of the condition times the number of competencies.
 *
 * <p>A condition that names a competency which is not in the maps has nothing to judge, and its gate is left out: nobody
 * is kept from a level by what it does not ask for, nor by what there was no opportunity for (M9.2). One that asks first,
 * with {@code in} or {@code has}, decides for itself.
 */
final class Conditions {
    private static final int MOST_FAULTS = 20;
    private static final Map<String, Condition> CONDITIONS = Collections.synchronizedMap(new RecentlyUsed<>(500));

    private Conditions() {}

    /**
     * All that is wrong with a condition: syntax, types, cost, and competencies that there are not.
     *
     * @param text at most as long as a gate allows
     * @param competencies keys that it may name; null when that is not known
     */
    static List<ConditionFault> faults(String text, Set<String> competencies) {
        return faults(ConditionLanguage.check(text), competencies);
    }

    static GateOutcome outcome(Gate gate, ConditionFacts facts) {
        Condition condition = condition(gate.condition());
        if (condition.fault() != null) {
            return GateOutcome.failed(gate, condition.fault());
        }
        Set<String> missing = new TreeSet<>(condition.named());
        missing.removeAll(facts.competencies());
        if (!missing.isEmpty()) {
            return GateOutcome.leftOut(gate, facts.whyMissing(missing));
        }
        try {
            boolean holds = (Boolean) condition.program().eval(facts.variables());
            return GateOutcome.judged(gate, holds);
        } catch (CelEvaluationException e) {
            return GateOutcome.failed(gate, e.getMessage());
        }
    }

    private static Condition condition(String text) {
        Condition known = CONDITIONS.get(text);
        if (known == null) {
            known = read(text);
            CONDITIONS.put(text, known);
        }
        return known;
    }

    /** Checked once more: what came from elsewhere may be costly, and is not run then. */
    private static Condition read(String text) {
        CelValidationResult result = ConditionLanguage.check(text);
        List<ConditionFault> faults = faults(result, null);
        if (!faults.isEmpty()) {
            return new Condition(null, Set.of(), faults.getFirst().detail());
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            return new Condition(Expressions.program(tree), new ConditionReading(tree).named(), null);
        } catch (CelValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ConditionFault> faults(CelValidationResult result, Set<String> competencies) {
        List<ConditionFault> faults;
        try {
            faults = new ConditionReading(result.getAst()).faults(competencies);
        } catch (CelValidationException _) {
            faults = result.getErrors().stream()
                    .map(issue -> ConditionFault.at(issue.getSourceLocation(), issue.getMessage()))
                    .toList();
        }
        return faults.stream().sorted(ConditionFault.ORDER).limit(MOST_FAULTS).toList();
    }

    /** @param fault why it cannot be run; null when it can */
    private record Condition(CelRuntime.Program program, Set<String> named, String fault) {}
}
