package org.nextlevel.engine.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.EvidenceStrength;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.engine.readiness.trace.AttestedTrace;
import org.nextlevel.engine.readiness.trace.CapabilityTrace;
import org.nextlevel.engine.readiness.trace.CoverageTrace;
import org.nextlevel.engine.readiness.trace.GateTrace;
import org.nextlevel.engine.readiness.trace.RequirementTrace;
import org.nextlevel.engine.readiness.trace.SustainedTrace;
import org.nextlevel.engine.readiness.trace.TraceFacts;
import org.nextlevel.engine.readiness.trace.TraceStep;
import org.nextlevel.engine.readiness.trace.VerdictTrace;

/** The trace alone tells how the verdict came about, under every policy. */
@Tag("M9.7")
@Tag("M9.3")
class TraceTest {
    private static final Gate TALKS = new Gate("talks", "met.Communication", "Nobody leads in silence.");

    static Stream<ReadinessPolicy> policies() {
        EvidenceStrength other = new EvidenceStrength(
                new BigDecimal("1.5"), null, new BigDecimal("2"), null, null, null, 12, new BigDecimal("0.5"));
        return Stream.of(
                Facts.POLICY.with(other),
                PolicyTest.policy(Combine.ALL, null, null),
                PolicyTest.policy(Combine.SHARE, null, null, TALKS),
                PolicyTest.policy(Combine.PROPORTIONAL, null, null),
                PolicyTest.policy(Combine.WEIGHTED_AVERAGE, "1", "2"),
                PolicyTest.policy(Combine.WEIGHTED_AVERAGE, "1", "1.5", TALKS).with(other));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theVerdictCanBeComputedAgainFromTheTraceAlone(ReadinessPolicy policy) {
        for (int seed = 0; seed < 100; seed++) {
            List<NoOpportunity> none = seed % 3 == 0
                    ? List.of(new NoOpportunity("Mentoring", NoOpportunityReason.LEAVE, Facts.TODAY, null))
                    : List.of();
            Assessment assessment = Readiness.assess(new ReadinessQuestion(
                    Facts.requirements(), policy, new RandomEvidence(seed).some(20), none, Facts.TODAY));
            assertThat(recomputed(assessment.trace())).isEqualTo(assessment.verdict());
        }
    }

    @Test
    void aStepIsToldWithItsFactsByNameAndWithoutWhatIsNull() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writeValueAsString(TraceStep.of(
                        "gate", 3, RequirementState.EMERGING, new GateTrace("talks", null, "why", null, 4))))
                .isEqualTo("{\"rule\":\"gate\",\"version\":3,\"outcome\":\"EMERGING\","
                        + "\"facts\":{\"gate\":\"talks\",\"failure\":\"why\",\"monthsSustained\":4}}");
        assertThat(json.writeValueAsString(TraceStep.of("verdict", 3, Verdict.READY, new VerdictTrace())))
                .isEqualTo("{\"rule\":\"verdict\",\"version\":3,\"outcome\":\"READY\",\"facts\":{}}");
    }

    private static Verdict recomputed(List<TraceStep> trace) {
        List<TraceStep> counted = trace.stream()
                .filter(step ->
                        step.facts() instanceof RequirementTrace one && one.required() && one.noOpportunity() == null)
                .toList();
        List<RequirementTrace> requirements = facts(counted, RequirementTrace.class);
        long covered = requirements.stream().filter(RequirementTrace::covered).count();
        BigDecimal floor =
                only(trace, CoverageTrace.class).coverageFloor().multiply(BigDecimal.valueOf(counted.size()));
        if (counted.isEmpty() || BigDecimal.valueOf(covered).compareTo(floor) < 0) {
            return Verdict.INSUFFICIENT_EVIDENCE;
        }
        BigDecimal earned = sum(requirements.stream().map(one -> one.weight().multiply(one.value())))
                // As the policy's interpreter says: three thirds of the way are one.
                .setScale(15, RoundingMode.HALF_UP);
        BigDecimal weight = sum(requirements.stream().map(RequirementTrace::weight));
        CapabilityTrace capability = only(trace, CapabilityTrace.class);
        if (earned.compareTo(capability.nearly().multiply(weight)) < 0) {
            return Verdict.NOT_READY;
        }
        boolean closed = trace.stream()
                .anyMatch(step -> step.rule().equals("gate") && step.outcome().equals("DOES_NOT_HOLD"));
        if (closed || earned.compareTo(capability.ready().multiply(weight)) < 0) {
            return Verdict.NEARLY;
        }
        return trusted(trace, counted, weight) ? Verdict.OPERATING_AT_LEVEL : Verdict.READY;
    }

    private static boolean trusted(List<TraceStep> trace, List<TraceStep> counted, BigDecimal weight) {
        SustainedTrace sustained = only(trace, SustainedTrace.class);
        AttestedTrace attested = only(trace, AttestedTrace.class);
        List<TraceStep> demonstrated = counted.stream()
                .filter(one -> one.outcome().equals("DEMONSTRATED"))
                .toList();
        BigDecimal confirmed = sum(facts(demonstrated, RequirementTrace.class).stream()
                .filter(RequirementTrace::confirmed)
                .map(RequirementTrace::weight));
        BigDecimal share =
                only(trace, CapabilityTrace.class).combine() == Combine.ALL ? BigDecimal.ONE : attested.readyShare();
        return !sustained.since().plusMonths(sustained.sustainedMonths()).isAfter(Facts.TODAY)
                && confirmed.compareTo(attested.attestedShare().multiply(share).multiply(weight)) >= 0;
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <T extends TraceFacts> List<T> facts(List<TraceStep> steps, Class<T> ofRule) {
        return steps.stream()
                .map(TraceStep::facts)
                .filter(ofRule::isInstance)
                .map(ofRule::cast)
                .toList();
    }

    private static <T extends TraceFacts> T only(List<TraceStep> trace, Class<T> ofRule) {
        return facts(trace, ofRule).getFirst();
    }
}
