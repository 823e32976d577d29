package org.nextlevel.engine.rule;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.engine.condition.CheckedCondition;
import org.nextlevel.engine.condition.ConditionFault;
import org.nextlevel.engine.condition.Expressions;
import org.nextlevel.engine.condition.RecentlyUsed;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;

/**
 * The condition of a rule, checked and ready to run. What it says of a fact that is null is unknown: {@code false && x} is
 * still false and {@code true || x} still true; what is unknown as a whole does not hold. {@code x == null} asks.
 */
final class RuleCondition {
    private static final CelCompiler COMPILER = compiler();
    // By text, since the rules of most companies are the same.
    private static final Map<String, RuleCondition> KNOWN = Collections.synchronizedMap(new RecentlyUsed<>(5_000));

    private final CelRuntime.Program program;
    private final Set<Fact> reads;
    private final Set<Fact> needed;
    private final List<ConditionFault> faults;

    private RuleCondition(CelRuntime.Program program, Set<Fact> reads, Set<Fact> needed, List<ConditionFault> faults) {
        this.program = program;
        this.reads = reads;
        this.needed = needed;
        this.faults = faults;
    }

    static RuleCondition of(String text) {
        RuleCondition known = KNOWN.get(text);
        if (known == null) {
            known = read(text);
            KNOWN.put(text, known);
        }
        return known;
    }

    /** Empty when it can be run. */
    List<ConditionFault> faults() {
        return faults;
    }

    Set<Fact> reads() {
        return reads;
    }

    boolean holds(Facts facts) {
        if (!faults.isEmpty() || needed.stream().anyMatch(fact -> facts.value(fact) == null)) {
            return false;
        }
        try {
            // Asked one by one: a map would be copied for each condition.
            CelVariableResolver variables = facts::variable;
            return program.eval(variables) instanceof Boolean holds && holds;
        } catch (CelEvaluationException _) {
            return false;
        }
    }

    private static RuleCondition read(String text) {
        CheckedCondition checked =
                CheckedCondition.of(COMPILER, text, name -> Fact.find(name).isPresent(), "facts");
        Set<Fact> reads = EnumSet.noneOf(Fact.class);
        checked.eachExpression(part -> named(part).ifPresent(reads::add));
        boolean canRun = checked.faults().isEmpty();
        return new RuleCondition(
                canRun ? checked.program() : null,
                Collections.unmodifiableSet(reads),
                canRun ? RequiredFacts.by(checked.expression()) : Set.of(),
                checked.faults());
    }

    private static Optional<Fact> named(CelExpr part) {
        return part.getKind() == Kind.IDENT ? Fact.find(part.ident().name()) : Optional.empty();
    }

    private static CelCompiler compiler() {
        var builder = Expressions.compiler();
        for (Fact fact : Fact.values()) {
            builder.addVar(fact.key(), fact.type().inConditions(fact.whenNull() != null));
        }
        return builder.build();
    }
}
