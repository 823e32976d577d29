package org.nextlevel.engine.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.EvidenceStrength;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.engine.readiness.trace.TraceStep;

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

    private static Verdict recomputed(List<TraceStep> trace) {
        List<TraceStep> counted = trace.stream()
                .filter(step -> step.rule().equals("requirement"))
                .filter(step ->
                        (boolean) step.facts().get("required") && !step.facts().containsKey("noOpportunity"))
                .toList();
        TraceStep coverage = step(trace, "coverage");
        long covered = counted.stream()
                .filter(step -> (boolean) step.facts().get("covered"))
                .count();
        BigDecimal floor = number(coverage, "coverageFloor").multiply(BigDecimal.valueOf(counted.size()));
        if (counted.isEmpty() || BigDecimal.valueOf(covered).compareTo(floor) < 0) {
            return Verdict.INSUFFICIENT_EVIDENCE;
        }
        BigDecimal earned = sum(counted.stream()
                        .map(one -> number(one, "weight").multiply(number(one, "value"))))
                // As the policy's interpreter says: three thirds of the way are one.
                .setScale(15, RoundingMode.HALF_UP);
        BigDecimal weight = sum(counted.stream().map(one -> number(one, "weight")));
        TraceStep capability = step(trace, "capability");
        if (earned.compareTo(number(capability, "nearly").multiply(weight)) < 0) {
            return Verdict.NOT_READY;
        }
        boolean closed = trace.stream()
                .anyMatch(step -> step.rule().equals("gate") && step.outcome().equals("DOES_NOT_HOLD"));
        if (closed || earned.compareTo(number(capability, "ready").multiply(weight)) < 0) {
            return Verdict.NEARLY;
        }
        return trusted(trace, counted, weight) ? Verdict.OPERATING_AT_LEVEL : Verdict.READY;
    }

    private static boolean trusted(List<TraceStep> trace, List<TraceStep> counted, BigDecimal weight) {
        TraceStep sustained = step(trace, "sustained");
        LocalDate since = (LocalDate) sustained.facts().get("since");
        LocalDate lasted = since.plusMonths((int) sustained.facts().get("sustainedMonths"));
        TraceStep attested = step(trace, "attested");
        BigDecimal confirmed = sum(counted.stream()
                .filter(one -> one.outcome().equals("DEMONSTRATED"))
                .filter(one -> (boolean) one.facts().get("confirmed"))
                .map(one -> number(one, "weight")));
        BigDecimal share = step(trace, "capability").facts().get("combine") == Combine.ALL
                ? BigDecimal.ONE
                : number(attested, "readyShare");
        return !lasted.isAfter(Facts.TODAY)
                && confirmed.compareTo(number(attested, "attestedShare")
                                .multiply(share)
                                .multiply(weight))
                        >= 0;
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static TraceStep step(List<TraceStep> trace, String rule) {
        return trace.stream()
                .filter(step -> step.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(TraceStep step, String fact) {
        return (BigDecimal) step.facts().get(fact);
    }
}
