package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.policy.result.GateOutcome;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.trace.AttestedTrace;
import org.nextlevel.engine.readiness.trace.CapabilityTrace;
import org.nextlevel.engine.readiness.trace.CoverageTrace;
import org.nextlevel.engine.readiness.trace.GateTrace;
import org.nextlevel.engine.readiness.trace.RequirementTrace;
import org.nextlevel.engine.readiness.trace.SustainedTrace;
import org.nextlevel.engine.readiness.trace.TraceFacts;
import org.nextlevel.engine.readiness.trace.TraceStep;
import org.nextlevel.engine.readiness.trace.VerdictTrace;

/** Writes down how a verdict came about: a step for each rule, in the order in which they were applied. */
record Trace(
        List<RequirementFinding> findings,
        Coverage coverage,
        Capability capability,
        PolicyResult result,
        Trust trust,
        Verdict verdict,
        ReadinessPolicy policy,
        LocalDate today) {
    private static final int VERSION = 3;

    List<TraceStep> steps() {
        return Stream.of(
                        IntStream.range(0, findings.size()).mapToObj(this::requirement),
                        Stream.of(ofCoverage(), ofCapability(), sustained(), attested()),
                        result.gates().stream().map(this::gate),
                        Stream.of(step("verdict", verdict.name(), new VerdictTrace())))
                .flatMap(steps -> steps)
                .toList();
    }

    private TraceStep requirement(int place) {
        RequirementFinding finding = findings.get(place);
        return step(
                "requirement",
                finding.state().name(),
                RequirementTrace.of(finding, result.contributions().get(place).value(), policy));
    }

    private TraceStep ofCoverage() {
        return step(
                "coverage",
                coverage.enough() ? "ENOUGH" : "TOO_LITTLE",
                new CoverageTrace(coverage.covered(), coverage.required(), coverage.floor()));
    }

    private TraceStep ofCapability() {
        return step(
                "capability",
                Verdict.of(result.beforeGates()).name(),
                CapabilityTrace.of(result, capability.demonstratedWeight(), capability.requiredWeight(), policy));
    }

    private TraceStep sustained() {
        return step(
                "sustained",
                holds(trust.sustained()),
                new SustainedTrace(trust.since(), today, policy.sustainedMonths()));
    }

    private TraceStep attested() {
        return step(
                "attested",
                holds(trust.attested()),
                new AttestedTrace(
                        trust.confirmedWeight(),
                        capability.requiredWeight(),
                        policy.readyShare(),
                        policy.attestedShare()));
    }

    private TraceStep gate(GateOutcome gate) {
        return step(
                "gate",
                gate.leftOut() == null ? holds(gate.holds()) : "LEFT_OUT",
                GateTrace.of(gate, trust.sustainedMonths()));
    }

    private static TraceStep step(String rule, String outcome, TraceFacts facts) {
        return new TraceStep(rule, VERSION, outcome, facts);
    }

    private static String holds(boolean holds) {
        return holds ? "HOLDS" : "DOES_NOT_HOLD";
    }
}
