package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.finding.RequirementFinding;

/** What attestations count by their marks and levels; Design is required at lead. */
@Tag("M9.7")
class SaidTest {
    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, , , CONFIRMED, true",
        "CONFIRMED, , BY_REPORT, CONFIRMED, true",
        "CONFIRMED, , RING, UNATTESTED, false",
        "PARTLY, , RING, UNATTESTED, false",
        "DISAGREED, , RING, DISAGREED, true",
        "CONFIRMED, , SELF, UNATTESTED, false",
        "DISAGREED, , SELF, UNATTESTED, false",
        "CONFIRMED, lead, , CONFIRMED, true",
        "CONFIRMED, director, , CONFIRMED, true",
        "CONFIRMED, senior, , CONFIRMED_BELOW, true",
        "PARTLY, senior, , CONFIRMED_BELOW, true",
        "CONFIRMED, senior, RING, UNATTESTED, false",
        "DISAGREED, senior, , DISAGREED, true"
    })
    void marksAndLevelDecideWhatAnAttestationCounts(
            StatementOutcome outcome, String level, AttestationMark mark, WeightReason why, boolean counts) {
        EvidenceForRequirement piece =
                design(attestation(2, outcome, level, mark)).pieces().getFirst();
        assertThat(piece.why()).isEqualTo(why);
        assertThat(piece.attestations()).singleElement().satisfies(said -> {
            assertThat(said.counts()).isEqualTo(counts);
            assertThat(said.marks()).isEqualTo(mark == null ? List.of() : List.of(mark));
            assertThat(said.level()).isEqualTo(level);
        });
    }

    @Test
    void aDisagreementStaysVisibleBesideAConfirmation() {
        EvidenceForRequirement piece = design(
                        attestation(2, StatementOutcome.CONFIRMED, null, null),
                        attestation(3, StatementOutcome.DISAGREED, null, null))
                .pieces()
                .getFirst();
        assertThat(piece.why()).isEqualTo(WeightReason.CONFIRMED);
        assertThat(piece.disputed()).isTrue();
        assertThat(piece.attestations()).hasSize(2).allMatch(StatementForRequirement::counts);
    }

    @Test
    void ofTwoWordsOfOneInstantTheLessFavourableCountsInWhateverOrderTheyCome() {
        var confirmed = attestation(2, StatementOutcome.CONFIRMED, null, null);
        var disagreed = attestation(2, StatementOutcome.DISAGREED, null, null);
        assertThat(design(confirmed, disagreed)).isEqualTo(design(disagreed, confirmed));
        assertThat(design(confirmed, disagreed).pieces().getFirst().why()).isEqualTo(WeightReason.DISAGREED);
    }

    private static RequirementFinding design(Statement... attestations) {
        var fact = new EvidenceFact(
                new UUID(0, 9),
                Facts.OWNER,
                Facts.TODAY.minusMonths(1),
                List.of(new EvidenceClaim("Design", "lead", null)),
                List.of(attestations));
        return Readiness.assess(new ReadinessQuestion(
                        Facts.requirements(), Facts.POLICY, List.of(fact), List.of(), Facts.TODAY))
                .findings()
                .stream()
                .filter(finding -> finding.requirement().competency().equals("Design"))
                .findFirst()
                .orElseThrow();
    }

    private static Statement attestation(int attester, StatementOutcome outcome, String level, AttestationMark mark) {
        Set<AttestationMark> marks = mark == null ? Set.of() : Set.of(mark);
        return new Statement(new UUID(0, attester), outcome, Instant.EPOCH, level, null, marks);
    }
}
