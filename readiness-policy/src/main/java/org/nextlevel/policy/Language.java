package org.nextlevel.policy;

import static dev.cel.checker.CelStandardDeclarations.StandardFunction.*;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;

/** The part of CEL that conditions are written in: bounded in length, depth and cost, without regular expressions. */
final class Language {
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(2_000)
            .maxParseRecursionDepth(100)
            .comprehensionMaxIterations(10_000)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    /** Maps by key of competency: their names and the types of their values. */
    static final Map<String, CelType> MAPS = Map.of(
            "rating", SimpleType.DOUBLE,
            "expected", SimpleType.DOUBLE,
            "met", SimpleType.BOOL,
            "attested", SimpleType.BOOL,
            "evidence", SimpleType.INT);

    private static final CelCompiler COMPILER = compiler();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private Language() {}

    static CelValidationResult check(String text) {
        return COMPILER.compile(text);
    }

    static CelRuntime.Program program(CelAbstractSyntaxTree checked) {
        try {
            return RUNTIME.createProgram(checked);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A condition that was checked cannot be run.", e);
        }
    }

    private static CelCompiler compiler() {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(
                        CelStandardMacro.HAS,
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE,
                        CelStandardMacro.FILTER)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .includeFunctions(
                                LOGICAL_NOT,
                                LOGICAL_AND,
                                LOGICAL_OR,
                                CONDITIONAL,
                                EQUALS,
                                NOT_EQUALS,
                                LESS,
                                LESS_EQUALS,
                                GREATER,
                                GREATER_EQUALS,
                                ADD,
                                SUBTRACT,
                                MULTIPLY,
                                DIVIDE,
                                MODULO,
                                NEGATE,
                                IN,
                                INDEX,
                                SIZE,
                                STARTS_WITH,
                                ENDS_WITH,
                                CONTAINS,
                                INT,
                                DOUBLE,
                                NOT_STRICTLY_FALSE)
                        .build())
                .addVar("score", SimpleType.DOUBLE)
                .addVar("metShare", SimpleType.DOUBLE)
                .addVar("attestedShare", SimpleType.DOUBLE)
                .addVar("monthsSustained", SimpleType.INT)
                .setResultType(SimpleType.BOOL);
        MAPS.forEach((name, type) -> builder.addVar(name, MapType.create(SimpleType.STRING, type)));
        return builder.build();
    }
}
