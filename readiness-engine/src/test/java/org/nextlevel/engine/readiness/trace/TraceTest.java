package org.nextlevel.engine.readiness.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.EvidenceStrength;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.RandomEvidence;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.engine.readiness.trace.FootingTrace.ConfirmationTrace;
import org.nextlevel.engine.readiness.trace.FootingTrace.ExcusesTrace;

/** The trace alone tells how the verdict came about, under every policy. */
@Tag("M9.7")
@Tag("M9.3")
class TraceTest {
    private static final Gate TALKS = new Gate("talks", "met.Communication", "Nobody leads in silence.");

    static Stream<ReadinessPolicy> policies() {
        EvidenceStrength other = new EvidenceStrength(
                new BigDecimal("1.5"), null, new BigDecimal("2"), null, null, null, 12, new BigDecimal("0.5"));
        PolicyBuilder usual = PolicyBuilder.usual();
        PolicyBuilder average = usual.combine(Combine.WEIGHTED_AVERAGE);
        return Stream.of(
                        usual.strength(other),
                        usual.combine(Combine.ALL),
                        usual.gates(TALKS),
                        usual.combine(Combine.PROPORTIONAL),
                        average.scores("1", "2"),
                        average.scores("1", "1.5").gates(TALKS).strength(other))
                .map(PolicyBuilder::build);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theVerdictCanBeComputedAgainFromTheTraceAlone(ReadinessPolicy policy) {
        for (int seed = 0; seed < 100; seed++) {
            List<NoOpportunity> none = seed % 3 == 0
                    ? List.of(new NoOpportunity("Mentoring", NoOpportunityReason.LEAVE, Facts.TODAY, null))
                    : List.of();
            Assessment assessment = Readiness.assess(Facts.question(policy, new RandomEvidence(seed).some(20), none));
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
        List<RequirementTrace> all = facts(trace, RequirementTrace.class).stream()
                .filter(RequirementTrace::required)
                .toList();
        List<RequirementTrace> counted =
                all.stream().filter(one -> one.noOpportunity() == null).toList();
        long covered = all.stream().filter(RequirementTrace::covered).count();
        BigDecimal number = BigDecimal.valueOf(all.size());
        BigDecimal excused = BigDecimal.valueOf(all.size() - counted.size());
        if (BigDecimal.valueOf(covered)
                                .compareTo(only(trace, CoverageTrace.class)
                                        .coverageFloor()
                                        .multiply(number))
                        < 0
                || excused.compareTo(
                                only(trace, ExcusesTrace.class).excusedShare().multiply(number))
                        > 0) {
            return Verdict.INSUFFICIENT_EVIDENCE;
        }
        CapabilityTrace capability = only(trace, CapabilityTrace.class);
        Verdict own = own(counted, capability);
        if (!reaches(counted, capability.nearly()) || own == Verdict.NOT_READY) {
            return Verdict.NOT_READY;
        }
        boolean closed = trace.stream()
                .anyMatch(step -> step.rule().equals("gate") && step.outcome().equals("DOES_NOT_HOLD"));
        boolean ready = !closed
                && reaches(counted, capability.ready())
                && own == Verdict.READY
                && isEnoughOfAll(all, counted, capability)
                && isConfirmed(trace, counted);
        if (!ready) {
            return Verdict.NEARLY;
        }
        return trusted(trace, counted) ? Verdict.OPERATING_AT_LEVEL : Verdict.READY;
    }

    private static boolean reaches(List<RequirementTrace> counted, BigDecimal threshold) {
        BigDecimal earned = sum(counted.stream().map(one -> one.weight().multiply(one.value())))
                // As the policy's interpreter says: three thirds of the way are one.
                .setScale(15, RoundingMode.HALF_UP);
        return earned.compareTo(threshold.multiply(weight(counted, _ -> true))) >= 0;
    }

    private static Verdict own(List<RequirementTrace> counted, CapabilityTrace capability) {
        BigDecimal own = weight(counted, RequirementTrace::own);
        BigDecimal shown = weight(counted, one -> one.own() && one.since() != null);
        BigDecimal needed = capability.combine() == Combine.ALL ? BigDecimal.ONE : capability.readyShare();
        if (shown.signum() > 0 && shown.compareTo(needed.multiply(own)) >= 0) {
            return Verdict.READY;
        }
        boolean byShare = capability.combine() == Combine.ALL || capability.combine() == Combine.SHARE;
        return byShare && shown.compareTo(capability.nearlyShare().multiply(own)) < 0
                ? Verdict.NOT_READY
                : Verdict.NEARLY;
    }

    /** What is excused is worth nothing of the whole list; of ratings too, since no recent work is there at all. */
    private static boolean isEnoughOfAll(
            List<RequirementTrace> all, List<RequirementTrace> counted, CapabilityTrace capability) {
        BigDecimal earned = sum(counted.stream().map(one -> one.weight().multiply(one.value())));
        BigDecimal needed = capability.combine() == Combine.ALL ? capability.readyShare() : capability.ready();
        return all.size() == counted.size()
                || earned.setScale(15, RoundingMode.HALF_UP).compareTo(needed.multiply(weight(all, _ -> true))) >= 0;
    }

    private static boolean isConfirmed(List<TraceStep> trace, List<RequirementTrace> counted) {
        return weight(counted, one -> one.since() != null && one.confirmedByWhoCanTell())
                        .compareTo(only(trace, ConfirmationTrace.class).neededWeight())
                >= 0;
    }

    private static boolean trusted(List<TraceStep> trace, List<RequirementTrace> counted) {
        SustainedTrace sustained = only(trace, SustainedTrace.class);
        AttestedTrace attested = only(trace, AttestedTrace.class);
        BigDecimal confirmed = weight(counted, one -> one.since() != null && one.confirmed());
        return !sustained.since().plusMonths(sustained.sustainedMonths()).isAfter(Facts.TODAY)
                && !sustained.from().plusMonths(sustained.sustainedMonths()).isAfter(sustained.until())
                && confirmed.compareTo(attested.attestedShare()
                                .multiply(attested.readyShare())
                                .multiply(weight(counted, _ -> true)))
                        >= 0;
    }

    private static BigDecimal weight(List<RequirementTrace> requirements, Predicate<RequirementTrace> which) {
        return sum(requirements.stream().filter(which).map(RequirementTrace::weight));
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
