package org.nextlevel.engine.policy;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nextlevel.engine.condition.CheckedCondition;
import org.nextlevel.engine.condition.ConditionFault;
import org.nextlevel.sentence.Sentence;

/** The competencies that a gate's condition names, found without running it. */
final class NamedCompetencies {
    private final CheckedCondition condition;
    private final SequencedMap<Long, String> read = new LinkedHashMap<>();
    private final SequencedMap<Long, String> asked = new LinkedHashMap<>();

    NamedCompetencies(CheckedCondition condition) {
        this.condition = condition;
        condition.eachExpression(this::note);
    }

    /** Those without which the condition has no answer: named, and not asked for with {@code in} or {@code has}. */
    Set<String> needed() {
        Set<String> needed = new TreeSet<>(read.values());
        needed.removeAll(asked.values());
        return needed;
    }

    /** A fault for each name that is not among some keys. */
    List<ConditionFault> unknown(Set<String> known) {
        return Stream.of(read, asked)
                .flatMap(names -> names.entrySet().stream())
                .filter(name -> !known.contains(name.getValue()))
                .map(name ->
                        condition.fault(name.getKey(), Sentence.say("there is no competency '%s'", name.getValue())))
                .toList();
    }

    private void note(CelExpr expression) {
        switch (expression.getKind()) {
            case SELECT -> select(expression);
            case CALL -> call(expression);
            default -> {}
        }
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
                && GateLanguage.MAPS.containsKey(expression.ident().name());
    }
}
