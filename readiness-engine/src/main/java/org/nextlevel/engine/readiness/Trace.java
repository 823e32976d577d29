package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.policy.result.Footing;
import org.nextlevel.engine.policy.result.GateOutcome;
import org.nextlevel.engine.policy.result.PolicyResult;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.trace.AttestedTrace;
import org.nextlevel.engine.readiness.trace.CapabilityTrace;
import org.nextlevel.engine.readiness.trace.CoverageTrace;
import org.nextlevel.engine.readiness.trace.FootingTrace.ConfirmationTrace;
import org.nextlevel.engine.readiness.trace.FootingTrace.ExcusesTrace;
import org.nextlevel.engine.readiness.trace.FootingTrace.OwnDemandsTrace;
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
        Basis basis,
        Verdict verdict,
        ReadinessPolicy policy,
        LocalDate today) {
    private static final int VERSION = 4;

    List<TraceStep> steps() {
        return Stream.of(
                        IntStream.range(0, findings.size()).mapToObj(this::requirement),
                        Stream.of(
                                ofCoverage(),
                                excuses(),
                                ofCapability(),
                                own(),
                                confirmation(),
                                sustained(),
                                attested()),
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
                Verdict.of(result.byScore()).name(),
                CapabilityTrace.of(result, capability.demonstratedWeight(), capability.requiredWeight(), policy));
    }

    private TraceStep excuses() {
        Footing.Excuses excuses = result.footing().excuses();
        String outcome = excuses.tooMany() ? "TOO_MANY" : holds(excuses.enoughOfAll());
        return step(
                "excuses",
                outcome,
                new ExcusesTrace(excuses.excused(), excuses.required(), excuses.most(), policy.readyShare()));
    }

    private TraceStep own() {
        Footing.OwnDemands own = result.footing().own();
        return step(
                "own-demands",
                Verdict.of(own.standing()).name(),
                new OwnDemandsTrace(
                        own.demonstrated(), own.required(), own.share(), policy.nearlyShare(), policy.shownShare()));
    }

    private TraceStep confirmation() {
        Footing.Confirmation confirmation = result.footing().confirmation();
        return step(
                "confirmation",
                holds(confirmation.enough()),
                new ConfirmationTrace(
                        confirmation.confirmedWeight(),
                        confirmation.neededWeight(),
                        policy.proofRules().confirmedShare()));
    }

    private TraceStep sustained() {
        return step(
                "sustained",
                holds(trust.sustained()),
                new SustainedTrace(trust.since(), today, basis.from(), basis.until(), policy.sustainedMonths()));
    }

    private TraceStep attested() {
        return step(
                "attested",
                holds(trust.attested()),
                new AttestedTrace(
                        trust.confirmedWeight(),
                        capability.requiredWeight(),
                        policy.shownShare(),
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
