package org.nextlevel.engine.rule;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nextlevel.engine.rule.fact.Fact;

/**
 * The facts without which a condition cannot hold, so that where one is null it need not be run: there CEL would throw,
 * which costs more than all the rest.
 */
final class RequiredFacts {
    private static final String AND = "_&&_";
    private static final Set<String> REFUSE_NULL = Set.of("_<_", "_<=_", "_>_", "_>=_", "_+_", "_-_", "_*_", "_/_");

    private RequiredFacts() {}

    /** Of the parts that must all be true those which are a fact or compare one; what is said otherwise needs none here. */
    static Set<Fact> by(CelExpr condition) {
        Set<Fact> needed = EnumSet.noneOf(Fact.class);
        if (condition.getKind() == Kind.IDENT) {
            Fact.find(condition.ident().name()).ifPresent(needed::add);
        } else if (condition.getKind() == Kind.CALL) {
            List<CelExpr> parts = condition.call().args();
            String name = condition.call().function();
            if (name.equals(AND) || REFUSE_NULL.contains(name)) {
                parts.forEach(part -> needed.addAll(name.equals(AND) ? by(part) : compared(part)));
            }
        }
        return needed;
    }

    private static Set<Fact> compared(CelExpr value) {
        boolean computed = value.getKind() == Kind.CALL
                && REFUSE_NULL.contains(value.call().function());
        return computed || value.getKind() == Kind.IDENT ? by(value) : Set.of();
    }
}
