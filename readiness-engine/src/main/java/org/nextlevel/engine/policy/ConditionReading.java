package org.nextlevel.engine.policy;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/** A condition's expression, read without running it: which competencies it names, and whether its cost is bounded. */
final class ConditionReading {
    private final CelAbstractSyntaxTree tree;
    private final SequencedMap<Long, String> read = new LinkedHashMap<>();
    private final SequencedMap<Long, String> asked = new LinkedHashMap<>();
    private final List<ConditionFault> faults = new ArrayList<>();

    ConditionReading(CelAbstractSyntaxTree tree) {
        this.tree = tree;
        CelNavigableAst.fromAst(tree).getRoot().allNodes().forEach(this::node);
    }

    /** The competencies without which it has no answer: named, and not asked for with {@code in} or {@code has}. */
    Set<String> named() {
        Set<String> named = new TreeSet<>(read.values());
        named.removeAll(asked.values());
        return named;
    }

    /** What this part of the language does not have, and names that nobody knows. */
    List<ConditionFault> faults(Set<String> known) {
        List<ConditionFault> all = new ArrayList<>(faults);
        if (known != null) {
            for (Map<Long, String> names : List.of(read, asked)) {
                names.forEach((id, name) -> {
                    if (!known.contains(name)) {
                        all.add(fault(id, "there is no competency '%s'".formatted(name)));
                    }
                });
            }
        }
        return all;
    }

    private void node(CelNavigableExpr node) {
        CelExpr expression = node.expr();
        switch (node.getKind()) {
            case STRUCT, MAP -> fault(expression, "a condition reads and compares; it cannot build objects");
            case COMPREHENSION -> loop(node, expression);
            case SELECT -> select(expression);
            case CALL -> call(expression);
            default -> {}
        }
    }

    private void loop(CelNavigableExpr node, CelExpr expression) {
        if (isWithinALoop(node)) {
            fault(expression, "a loop within a loop is not possible here");
        }
        CelExpr range = expression.comprehension().iterRange();
        boolean isConstant = range.getKind() == Kind.LIST
                && range.list().elements().stream().allMatch(element -> element.getKind() == Kind.CONSTANT);
        if (!isMap(range) && !isConstant) {
            fault(expression, "only the maps by competency and lists of constants can be gone through");
        }
    }

    private static boolean isWithinALoop(CelNavigableExpr node) {
        for (Optional<CelNavigableExpr> above = node.parent();
                above.isPresent();
                above = above.get().parent()) {
            if (above.get().getKind() == Kind.COMPREHENSION) {
                return true;
            }
        }
        return false;
    }

    private void select(CelExpr expression) {
        if (isMap(expression.select().operand())) {
            (expression.select().testOnly() ? asked : read)
                    .put(expression.id(), expression.select().field());
        }
    }

    private void call(CelExpr expression) {
        List<CelExpr> arguments = expression.call().args();
        switch (expression.call().function()) {
            case "_[_]" -> name(read, expression, arguments.get(0), arguments.get(1));
            case "@in" -> name(asked, expression, arguments.get(1), arguments.get(0));
            default -> {}
        }
    }

    private static void name(Map<Long, String> names, CelExpr expression, CelExpr map, CelExpr key) {
        if (isMap(map) && key.getKind() == Kind.CONSTANT && key.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
            names.put(expression.id(), key.constant().stringValue());
        }
    }

    private static boolean isMap(CelExpr expression) {
        return expression.getKind() == Kind.IDENT
                && ConditionLanguage.MAPS.containsKey(expression.ident().name());
    }

    private void fault(CelExpr expression, String detail) {
        faults.add(fault(expression.id(), detail));
    }

    private ConditionFault fault(long id, String detail) {
        return ConditionFault.at(
                Optional.ofNullable(tree.getSource().getPositionsMap().get(id))
                        .flatMap(tree.getSource()::getOffsetLocation)
                        .orElse(CelSourceLocation.of(1, 0)),
                detail);
    }
}
