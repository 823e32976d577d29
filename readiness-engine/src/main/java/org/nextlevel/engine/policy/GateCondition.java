package org.nextlevel.engine.policy;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextlevel.engine.condition.CheckedCondition;
import org.nextlevel.engine.condition.ConditionFault;
import org.nextlevel.engine.condition.RecentlyUsed;

/**
 * The condition of a gate: an expression of type bool in a small part of CEL (Common Expression Language).
 *
 * <p>It reads {@code rating}, {@code expected} (maps of double), {@code met}, {@code attested} (maps of bool) and {@code
 * evidence} (map of int) by key of competency, and the numbers {@code score} (in the unit of the policy's way to
 * combine), {@code metShare}, {@code attestedShare} (0 to 1) and {@code monthsSustained} (int: whole months for which what
 * ready needs has been shown). The maps have the competencies that the level asks for, without those for which there was
 * no opportunity. Of several requirements of one competency, the weakest speaks for it.
 *
 * <p>It uses logic, comparison, arithmetic, {@code ? :}, {@code in}, {@code has}, {@code size}, {@code startsWith}, {@code
 * endsWith}, {@code contains}, {@code int}, {@code double}, and {@code all}, {@code exists}, {@code exists_one}, {@code
 * filter} over a map or a list of constants. There are no regular expressions, no objects, no more than ten loops and none in another, so that
 * the cost is at most the length of the condition times the number of competencies.
 *
 * <p>A condition that names a competency which is not in the maps has nothing to judge, and its gate is left out: nobody
 * is kept from a level by what it does not ask for, nor by what there was no opportunity for (M9.2). One that asks first,
 * with {@code in} or {@code has}, decides for itself.
 */
public final class GateCondition {
    private static final Map<String, GateCondition> KNOWN = Collections.synchronizedMap(new RecentlyUsed<>(500));

    private final CheckedCondition checked;
    private final NamedCompetencies names;
    private final CelRuntime.Program program;

    private GateCondition(String text) {
        checked = GateLanguage.check(text);
        names = new NamedCompetencies(checked);
        program = checked.faults().isEmpty() ? checked.program() : null;
    }

    /** A condition to be run. It is checked here too: what came from elsewhere may be costly, and is not run then. */
    public static GateCondition of(String text) {
        GateCondition known = KNOWN.get(text);
        if (known == null) {
            known = new GateCondition(text);
            KNOWN.put(text, known);
        }
        return known;
    }

    /**
     * All that is wrong with a condition: syntax, types, cost, and competencies that there are not.
     *
     * @param text at most as long as a gate allows
     * @param competencies keys that it may name; null when that is not known
     */
    static List<ConditionFault> faults(String text, Set<String> competencies) {
        CheckedCondition checked = GateLanguage.check(text);
        return checked.faults(competencies == null ? List.of() : new NamedCompetencies(checked).unknown(competencies));
    }

    /** Empty when it can be run. */
    public List<ConditionFault> faults() {
        return checked.faults();
    }

    /** The competencies without which it has no answer. */
    public Set<String> needed() {
        return names.needed();
    }

    /**
     * Whether it holds; to be asked only where it has no fault.
     *
     * @param variables by their names
     * @throws CelEvaluationException when it has no answer
     */
    public boolean holds(Map<String, Object> variables) throws CelEvaluationException {
        return (Boolean) program.eval(variables);
    }
}
