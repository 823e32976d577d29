package org.nextlevel.policy;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The conditions of gates: CEL expressions of type bool over {@code rating}, {@code expected} (map of double), {@code met},
 * {@code attested} (map of bool) and {@code evidence} (map of int) by key of competency, and the numbers {@code score}
 * and {@code metShare}. Of several requirements of one competency, the weakest speaks for it.
 */
public final class Conditions {
    private static final Map<String, CelType> MAPS = Map.of(
            "rating", SimpleType.DOUBLE,
            "expected", SimpleType.DOUBLE,
            "met", SimpleType.BOOL,
            "attested", SimpleType.BOOL,
            "evidence", SimpleType.INT);
    private static final Cel CEL = cel();
    private static final Map<String, CelRuntime.Program> PROGRAMS = new Recent<>(500);

    private Conditions() {}

    /**
     * All that is wrong with the conditions of gates: syntax, types, and competencies that there are not.
     *
     * @param competencies keys that conditions may name
     */
    public static List<ConditionFault> faults(List<Gate> gates, Set<String> competencies) {
        List<ConditionFault> faults = new ArrayList<>();
        for (int i = 0; i < gates.size(); i++) {
            Gate gate = gates.get(i);
            if (gate != null && gate.condition() != null) {
                faults.addAll(faults(i, gate.condition(), competencies));
            }
        }
        return faults;
    }

    static List<GateOutcome> outcomes(List<Gate> gates, List<CompetencyState> states, BigDecimal score) {
        if (gates.isEmpty()) {
            return List.of();
        }
        Map<String, Object> facts = facts(states, score);
        return gates.stream().map(gate -> outcome(gate, facts)).toList();
    }

    private static GateOutcome outcome(Gate gate, Map<String, Object> facts) {
        try {
            boolean holds = (Boolean) program(gate.condition()).eval(facts);
            return new GateOutcome(gate.key(), holds, holds ? null : gate.message(), null);
        } catch (CelEvaluationException | CelValidationException e) {
            return new GateOutcome(gate.key(), false, gate.message(), e.getMessage());
        }
    }

    private static Map<String, Object> facts(List<CompetencyState> states, BigDecimal score) {
        Map<String, Double> rating = new LinkedHashMap<>();
        Map<String, Double> expected = new LinkedHashMap<>();
        Map<String, Boolean> met = new LinkedHashMap<>();
        Map<String, Boolean> attested = new LinkedHashMap<>();
        Map<String, Long> evidence = new LinkedHashMap<>();
        for (CompetencyState state : states) {
            String key = state.competency();
            rating.merge(key, state.rating().doubleValue(), Math::min);
            expected.merge(key, state.expected().doubleValue(), Math::max);
            met.merge(key, state.met(), Boolean::logicalAnd);
            attested.merge(key, state.attested(), Boolean::logicalAnd);
            evidence.merge(key, state.evidence().longValue(), Math::min);
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("rating", rating);
        facts.put("expected", expected);
        facts.put("met", met);
        facts.put("attested", attested);
        facts.put("evidence", evidence);
        facts.put("score", score.doubleValue());
        facts.put("metShare", metShare(states));
        return facts;
    }

    private static double metShare(List<CompetencyState> states) {
        double all = states.stream()
                .filter(CompetencyState::counts)
                .mapToDouble(s -> s.weight().doubleValue())
                .sum();
        double met = states.stream()
                .filter(state -> state.counts() && state.met())
                .mapToDouble(state -> state.weight().doubleValue())
                .sum();
        return all == 0 ? 0 : met / all;
    }

    private static CelRuntime.Program program(String condition) throws CelValidationException, CelEvaluationException {
        synchronized (PROGRAMS) {
            CelRuntime.Program known = PROGRAMS.get(condition);
            if (known == null) {
                known = CEL.createProgram(CEL.compile(condition).getAst());
                PROGRAMS.put(condition, known);
            }
            return known;
        }
    }

    private static List<ConditionFault> faults(int gate, String condition, Set<String> competencies) {
        CelValidationResult result = CEL.compile(condition);
        if (result.hasError()) {
            return result.getErrors().stream().map(issue -> fault(gate, issue)).toList();
        }
        try {
            return unknown(gate, result.getAst(), competencies);
        } catch (CelValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConditionFault fault(int gate, CelIssue issue) {
        return new ConditionFault(
                gate,
                Math.max(1, issue.getSourceLocation().getLine()),
                issue.getSourceLocation().getColumn() + 1,
                issue.getMessage());
    }

    /** Competencies that are named as {@code map["key"]} or {@code map.key} and do not exist. */
    private static List<ConditionFault> unknown(int gate, CelAbstractSyntaxTree ast, Set<String> competencies) {
        List<ConditionFault> faults = new ArrayList<>();
        CelNavigableAst.fromAst(ast)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .forEach(expression -> {
                    String key = competency(expression);
                    if (key != null && !competencies.contains(key)) {
                        int offset = ast.getSource().getPositionsMap().getOrDefault(expression.id(), 0);
                        var at = ast.getSource().getOffsetLocation(offset);
                        faults.add(new ConditionFault(
                                gate,
                                at.map(CelSourceLocation::getLine).orElse(1),
                                at.map(CelSourceLocation::getColumn).orElse(0) + 1,
                                "there is no competency '%s'".formatted(key)));
                    }
                });
        return faults;
    }

    /** Null when the expression names none. */
    private static String competency(CelExpr expression) {
        if (expression.getKind() == Kind.SELECT) {
            boolean isOfMap = MAPS.containsKey(
                    expression.select().operand().identOrDefault().name());
            return isOfMap ? expression.select().field() : null;
        }
        if (expression.getKind() != Kind.CALL || !expression.call().function().equals("_[_]")) {
            return null;
        }
        CelExpr map = expression.call().args().get(0);
        CelExpr key = expression.call().args().get(1);
        boolean isNamed = MAPS.containsKey(map.identOrDefault().name()) && key.getKind() == Kind.CONSTANT;
        return isNamed ? key.constant().stringValue() : null;
    }

    /** Bounded in length, depth and loops; regular expressions are RE2's, linear: no condition can hold up a verdict. */
    private static Cel cel() {
        CelOptions options = CelOptions.current()
                .maxExpressionCodePointSize(2_000)
                .maxParseRecursionDepth(50)
                .comprehensionMaxIterations(10_000)
                .enableHeterogeneousNumericComparisons(true)
                .build();
        var builder = CelFactory.standardCelBuilder()
                .setOptions(options)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setResultType(SimpleType.BOOL)
                .addVar("score", SimpleType.DOUBLE)
                .addVar("metShare", SimpleType.DOUBLE);
        MAPS.forEach((name, type) -> builder.addVar(name, MapType.create(SimpleType.STRING, type)));
        return builder.build();
    }
}
