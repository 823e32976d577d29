package org.nextlevel.advisor.readiness.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.change.ReadinessAlternative;
import org.nextlevel.engine.readiness.change.ReadinessStep;
import org.nextlevel.engine.readiness.change.ReadinessStepKind;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
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
        NamedPieces pieces = NamedPieces.of(assessment.findings(), List.of());
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
        NamedPieces pieces = NamedPieces.of(assessment.findings(), List.of());
        // Of nine the first, the fourth and the seventh are confirmed; the first is the newest.
        assertThat(pieces.of(assessment.findings().getFirst()))
                .extracting(EvidenceForRequirement::occurredOn)
                .containsExactly(TODAY.minusDays(4), TODAY.minusDays(1));
    }

    @Test
    void aTraceNamesThePiecesOfItsAnswerAndSaysHowManyCount() {
        Assessment assessment = assessed(30, 50);
        List<RequirementTrace> traces =
                traces(NamedPieces.of(assessment.findings(), List.of()).in(assessment.trace()).stream()
                        .map(step -> (Object) step.facts()));
        assertThat(traces).hasSize(30).allSatisfy(trace -> {
            assertThat(trace.counted()).hasSize(1);
            assertThat(trace.countedInAll()).isEqualTo(50);
            assertThat(trace.disputedInAll()).isNull();
        });
        Assessment small = assessed(2, 3);
        assertThat(NamedPieces.of(small.findings(), List.of()).in(small.trace()))
                .isEqualTo(small.trace());
    }

    @Test
    @Tag("M1.3")
    void whatIsDisputedIsNamedBesideWhatCounts() {
        List<EvidenceFact> pieces = pieces(30, 10);
        EvidenceFact disputed = piece("competency-7", 400, StatementOutcome.DISAGREED);
        pieces.add(disputed);
        Assessment assessment = assessed(30, pieces);
        NamedPieces named = NamedPieces.of(assessment.findings(), List.of());
        assertThat(named.of(assessment.findings().get(7)))
                .hasSize(2)
                .extracting(EvidenceForRequirement::evidenceId)
                .contains(disputed.id());
        assertThat(traces(named.in(assessment.trace()).stream().map(step -> (Object) step.facts()))
                        .get(7)
                        .disputed())
                .containsExactly(disputed.id());
    }

    @Test
    @Tag("M1.3")
    void whatIsToBeConfirmedIsNamed() {
        Assessment assessment = assessed(30, 10);
        RequirementFinding finding = assessment.findings().get(3);
        List<UUID> open = finding.pieces().stream()
                .map(EvidenceForRequirement::evidenceId)
                .limit(4)
                .toList();
        var confirm = new ReadinessStep(
                ReadinessStepKind.CONFIRM,
                finding.requirement().expectationId(),
                finding.requirement().competency(),
                "",
                "lead",
                "",
                open.size(),
                open,
                null);
        var alternative = new ReadinessAlternative(Verdict.READY, List.of(confirm), "");
        assertThat(NamedPieces.of(assessment.findings(), List.of(alternative)).of(finding))
                .extracting(EvidenceForRequirement::evidenceId)
                .containsAll(open);
    }

    private static List<RequirementTrace> traces(Stream<Object> facts) {
        return facts.filter(RequirementTrace.class::isInstance)
                .map(RequirementTrace.class::cast)
                .toList();
    }

    private static Assessment assessed(int requirements, int piecesOfEach) {
        return assessed(requirements, pieces(requirements, piecesOfEach));
    }

    private static Assessment assessed(int requirements, List<EvidenceFact> pieces) {
        return Readiness.assess(new ReadinessQuestion(
                IntStream.range(0, requirements)
                        .mapToObj(NamedPiecesTest::requirement)
                        .toList(),
                POLICY,
                pieces,
                List.of(),
                TODAY));
    }

    private static List<EvidenceFact> pieces(int requirements, int piecesOfEach) {
        return IntStream.range(0, requirements * piecesOfEach)
                .mapToObj(i -> piece(
                        "competency-" + i % requirements,
                        i / requirements,
                        i / requirements % 3 == 0 ? StatementOutcome.CONFIRMED : null))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** @param said by a peer; null for nothing */
    private static EvidenceFact piece(String competency, int number, StatementOutcome said) {
        return new EvidenceFact(
                UUID.randomUUID(),
                new UUID(0, 1),
                TODAY.minusDays(1 + number % 500),
                false,
                List.of(new EvidenceClaim(competency, "lead", null)),
                said == null
                        ? List.of()
                        : List.of(new Statement(new UUID(3, 1), said, Instant.EPOCH, null, "PEER", Set.of())));
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
