package org.nextlevel.advisor.readiness.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.engine.readiness.trace.RequirementTrace;

/** An answer names as much evidence as a reader looks at, and says how much there is. */
@Tag("M9.7")
class NamedPiecesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final ReadinessPolicy POLICY = new ReadinessPolicy(
            1,
            new BigDecimal("0.5"),
            new BigDecimal("0.5"),
            new BigDecimal("0.6"),
            new BigDecimal("0.8"),
            6,
            24,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    @ParameterizedTest
    @CsvSource({"1, 1000, 5", "4, 1000, 20", "10, 1000, 24", "30, 10, 30", "30, 1000, 30"})
    void anAnswerNamesAsManyPiecesHoweverManyThereAre(int requirements, int piecesOfEach, int named) {
        Assessment assessment = assessed(requirements, piecesOfEach);
        NamedPieces pieces = NamedPieces.of(assessment.findings());
        assertThat(assessment.findings().stream()
                        .mapToInt(finding -> pieces.of(finding).size())
                        .sum())
                .isEqualTo(named);
        assertThat(assessment.findings())
                .allSatisfy(finding -> assertThat(pieces.of(finding))
                        .hasSizeBetween(1, 5)
                        .isSortedAccordingTo(EvidenceForRequirement.OLDEST_FIRST));
    }

    @Test
    void theStrongestAreNamedBeforeTheNewest() {
        Assessment assessment = assessed(12, 9);
        NamedPieces pieces = NamedPieces.of(assessment.findings());
        // Of nine the first, the fourth and the seventh are confirmed; the first is the newest.
        assertThat(pieces.of(assessment.findings().getFirst()))
                .extracting(EvidenceForRequirement::occurredOn)
                .containsExactly(TODAY.minusDays(4), TODAY.minusDays(1));
    }

    @Test
    void aTraceNamesThePiecesOfItsAnswerAndSaysHowManyCount() {
        Assessment assessment = assessed(30, 50);
        List<RequirementTrace> traces = traces(NamedPieces.of(assessment.findings()).in(assessment.trace()).stream()
                .map(step -> (Object) step.facts()));
        assertThat(traces).hasSize(30).allSatisfy(trace -> {
            assertThat(trace.counted()).hasSize(1);
            assertThat(trace.countedInAll()).isEqualTo(50);
            assertThat(trace.disputedInAll()).isNull();
        });
        Assessment small = assessed(2, 3);
        assertThat(NamedPieces.of(small.findings()).in(small.trace())).isEqualTo(small.trace());
    }

    private static List<RequirementTrace> traces(Stream<Object> facts) {
        return facts.filter(RequirementTrace.class::isInstance)
                .map(RequirementTrace.class::cast)
                .toList();
    }

    private static Assessment assessed(int requirements, int piecesOfEach) {
        return Readiness.assess(new ReadinessQuestion(
                IntStream.range(0, requirements)
                        .mapToObj(NamedPiecesTest::requirement)
                        .toList(),
                POLICY,
                IntStream.range(0, requirements * piecesOfEach)
                        .mapToObj(i -> piece("competency-" + i % requirements, i / requirements))
                        .toList(),
                List.of(),
                TODAY));
    }

    private static EvidenceFact piece(String competency, int number) {
        var said = new Statement(new UUID(3, 1), StatementOutcome.CONFIRMED, Instant.EPOCH, null, "PEER", Set.of());
        return new EvidenceFact(
                UUID.randomUUID(),
                new UUID(0, 1),
                TODAY.minusDays(1 + number % 500),
                false,
                List.of(new EvidenceClaim(competency, "lead", null)),
                number % 3 == 0 ? List.of(said) : List.of());
    }

    private static Requirement requirement(int number) {
        return new Requirement(
                "lead." + number,
                "competency-" + number,
                "Competency " + number,
                "lead",
                "Lead",
                "Does it well.",
                true,
                true,
                BigDecimal.ONE,
                Set.of("lead"),
                3,
                List.of());
    }
}
