package org.nextlevel.engine.condition;

import static dev.cel.checker.CelStandardDeclarations.StandardFunction.*;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;

/**
 * The part of CEL (Common Expression Language) that conditions are written in, wherever they are data: bounded in length,
 * depth and cost, without regular expressions. What they read is said by whoever takes the compiler.
 */
public final class Expressions {
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(2_000)
            .maxParseRecursionDepth(100)
            .comprehensionMaxIterations(10_000)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private static final CelStandardDeclarations FUNCTIONS = CelStandardDeclarations.newBuilder()
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
            .build();

    private Expressions() {}

    /** What can be run; only of what a compiler of {@link #compiler} checked. */
    public static CelRuntime.Program program(CelAbstractSyntaxTree checked) {
        try {
            return RUNTIME.createProgram(checked);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A condition that was checked cannot be run.", e);
        }
    }

    /** A compiler of conditions, which are true or false, that knows no variable yet. */
    public static CelCompilerBuilder compiler() {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(
                        CelStandardMacro.HAS,
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE,
                        CelStandardMacro.FILTER)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(FUNCTIONS)
                .setResultType(SimpleType.BOOL);
    }
}
