package org.nextlevel.engine.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A condition that was compiled and looked through, and not run yet. A fault is what the compiler refuses, and what could
 * make it costly: objects, many loops, loops over anything that may be long, and loops within loops.
 */
public final class CheckedCondition {
    private static final int MOST_FAULTS = 20;
    private static final int MOST_LOOPS = 10;

    private final CelAbstractSyntaxTree tree;
    private final List<ConditionFault> faults = new ArrayList<>();

    private CheckedCondition(CelAbstractSyntaxTree tree) {
        this.tree = tree;
    }

    /**
     * Checks a condition.
     *
     * @param compiler one of {@link Expressions#compiler}, with its variables
     * @param isShort whether a variable of this name may be gone through, beside lists of constants
     * @param shortOnes what those are called, for the fault
     */
    public static CheckedCondition of(CelCompiler compiler, String text, Predicate<String> isShort, String shortOnes) {
        CelValidationResult result = compiler.parse(text);
        try {
            var parsed = new CheckedCondition(result.getAst());
            parsed.manyLoops().ifPresent(parsed.faults::add);
            if (!parsed.faults.isEmpty()) {
                return parsed;
            }
            result = compiler.check(parsed.tree);
            var checked = new CheckedCondition(result.getAst());
            checked.eachPart(part -> checked.unbounded(part, isShort, shortOnes)
                    .ifPresent(why -> checked.faults.add(checked.fault(part.id(), why))));
            return checked;
        } catch (CelValidationException _) {
            var refused = new CheckedCondition(null);
            result.getErrors().stream()
                    .map(issue -> ConditionFault.at(issue.getSourceLocation(), issue.getMessage()))
                    .forEach(refused.faults::add);
            return refused;
        }
    }

    /** The first faults by their place; empty when the condition can be run. */
    public List<ConditionFault> faults() {
        return faults(List.of());
    }

    /** The first faults by their place, with further ones that its reader found. */
    public List<ConditionFault> faults(List<ConditionFault> further) {
        return Stream.concat(faults.stream(), further.stream())
                .sorted(ConditionFault.ORDER)
                .limit(MOST_FAULTS)
                .toList();
    }

    /** The condition as a program, to be asked only where there is no fault. */
    public CelRuntime.Program program() {
        return Expressions.program(tree);
    }

    /** The whole expression, to be asked only where the compiler refused nothing. */
    public CelExpr expression() {
        return tree.getExpr();
    }

    /** Goes through the expression and all its parts; through nothing when the compiler refused it. */
    public void eachExpression(Consumer<CelExpr> reader) {
        if (tree != null) {
            eachPart(part -> reader.accept(part.expr()));
        }
    }

    /** A fault at a part of the expression. */
    public ConditionFault fault(long part, String reason) {
        return ConditionFault.at(
                Optional.ofNullable(tree.getSource().getPositionsMap().get(part))
                        .flatMap(tree.getSource()::getOffsetLocation)
                        .orElse(CelSourceLocation.of(1, 0)),
                reason);
    }

    private void eachPart(Consumer<CelNavigableExpr> reader) {
        CelNavigableAst.fromAst(tree).getRoot().allNodes().forEach(reader);
    }

    /** Looked for before types are checked, which takes long for many of them. */
    private Optional<ConditionFault> manyLoops() {
        List<Long> loops = new ArrayList<>();
        eachPart(part -> {
            if (part.getKind() == Kind.COMPREHENSION) {
                loops.add(part.id());
            }
        });
        return loops.size() <= MOST_LOOPS
                ? Optional.empty()
                : Optional.of(fault(
                        loops.get(MOST_LOOPS), "a condition goes through at most %d lists".formatted(MOST_LOOPS)));
    }

    private Optional<String> unbounded(CelNavigableExpr part, Predicate<String> isShort, String shortOnes) {
        if (part.getKind() == Kind.STRUCT || part.getKind() == Kind.MAP) {
            return Optional.of("a condition reads and compares; it cannot build objects");
        }
        if (part.getKind() != Kind.COMPREHENSION) {
            return Optional.empty();
        }
        for (var above = part.parent(); above.isPresent(); above = above.get().parent()) {
            if (above.get().getKind() == Kind.COMPREHENSION) {
                return Optional.of("a loop within a loop is not possible here");
            }
        }
        CelExpr range = part.expr().comprehension().iterRange();
        boolean constants = range.getKind() == Kind.LIST
                && range.list().elements().stream().allMatch(element -> element.getKind() == Kind.CONSTANT);
        boolean known =
                range.getKind() == Kind.IDENT && isShort.test(range.ident().name());
        return constants || known
                ? Optional.empty()
                : Optional.of("only %s and lists of constants can be gone through".formatted(shortOnes));
    }
}
