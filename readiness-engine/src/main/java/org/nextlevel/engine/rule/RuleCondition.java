package org.nextlevel.engine.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.engine.policy.ConditionFault;
import org.nextlevel.engine.policy.Expressions;
import org.nextlevel.engine.policy.RecentlyUsed;

/**
 * The condition of a rule, checked and ready to run. What it says of a fact that is null is unknown: {@code false && x} is
 * still false and {@code true || x} still true; what is unknown as a whole does not hold. {@code x == null} asks.
 */
final class RuleCondition {
    private static final int MOST_FAULTS = 20;
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
        CelValidationResult result = COMPILER.compile(text);
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            Set<Fact> reads = EnumSet.noneOf(Fact.class);
            List<ConditionFault> faults = new ArrayList<>();
            CelNavigableAst.fromAst(tree).getRoot().allNodes().forEach(node -> {
                if (node.getKind() == Kind.IDENT) {
                    Fact.find(node.expr().ident().name()).ifPresent(reads::add);
                }
                unbounded(node).ifPresent(why -> faults.add(ConditionFault.at(place(tree, node.expr()), why)));
            });
            return new RuleCondition(
                    Expressions.program(tree),
                    Collections.unmodifiableSet(reads),
                    RequiredFacts.by(tree.getExpr()),
                    first(faults));
        } catch (CelValidationException _) {
            return new RuleCondition(
                    null,
                    Set.of(),
                    Set.of(),
                    first(result.getErrors().stream()
                            .map(issue -> ConditionFault.at(issue.getSourceLocation(), issue.getMessage()))
                            .toList()));
        }
    }

    /** What could make it costly: objects, and loops over anything but facts and lists of constants, or in a loop. */
    private static Optional<String> unbounded(CelNavigableExpr node) {
        if (node.getKind() == Kind.STRUCT || node.getKind() == Kind.MAP) {
            return Optional.of("a condition reads and compares; it cannot build objects");
        }
        if (node.getKind() != Kind.COMPREHENSION) {
            return Optional.empty();
        }
        for (var above = node.parent(); above.isPresent(); above = above.get().parent()) {
            if (above.get().getKind() == Kind.COMPREHENSION) {
                return Optional.of("a loop within a loop is not possible here");
            }
        }
        CelExpr range = node.expr().comprehension().iterRange();
        boolean constants = range.getKind() == Kind.LIST
                && range.list().elements().stream().allMatch(element -> element.getKind() == Kind.CONSTANT);
        boolean fact =
                range.getKind() == Kind.IDENT && Fact.find(range.ident().name()).isPresent();
        return constants || fact
                ? Optional.empty()
                : Optional.of("only facts and lists of constants can be gone through");
    }

    private static CelSourceLocation place(CelAbstractSyntaxTree tree, CelExpr expression) {
        return Optional.ofNullable(tree.getSource().getPositionsMap().get(expression.id()))
                .flatMap(tree.getSource()::getOffsetLocation)
                .orElse(CelSourceLocation.of(1, 0));
    }

    private static List<ConditionFault> first(List<ConditionFault> faults) {
        return faults.stream().sorted(ConditionFault.ORDER).limit(MOST_FAULTS).toList();
    }

    private static CelCompiler compiler() {
        var builder = Expressions.compiler();
        for (Fact fact : Fact.values()) {
            builder.addVar(fact.key(), fact.type().inConditions(fact.whenNull() != null));
        }
        return builder.build();
    }
}
