package org.nextlevel.engine.policy;

import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import java.util.Map;
import org.nextlevel.engine.condition.CheckedCondition;
import org.nextlevel.engine.condition.Expressions;

/** What conditions of gates read, in the language of {@link Expressions}. */
final class GateLanguage {
    /** Maps by key of competency: their names and the types of their values. */
    static final Map<String, CelType> MAPS = Map.of(
            "rating", SimpleType.DOUBLE,
            "expected", SimpleType.DOUBLE,
            "met", SimpleType.BOOL,
            "attested", SimpleType.BOOL,
            "evidence", SimpleType.INT);

    private static final CelCompiler COMPILER = compiler();

    private GateLanguage() {}

    static CheckedCondition check(String text) {
        return CheckedCondition.of(COMPILER, text, MAPS::containsKey, "the maps by competency");
    }

    private static CelCompiler compiler() {
        var builder = Expressions.compiler()
                .addVar("score", SimpleType.DOUBLE)
                .addVar("metShare", SimpleType.DOUBLE)
                .addVar("attestedShare", SimpleType.DOUBLE)
                .addVar("monthsSustained", SimpleType.INT);
        MAPS.forEach((name, type) -> builder.addVar(name, MapType.create(SimpleType.STRING, type)));
        return builder.build();
    }
}
