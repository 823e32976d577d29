package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.finding.RequirementFinding;

/** What attestations count by their marks and levels; Design is required at lead. */
@Tag("M9.7")
class SaidTest {
    private static final StatementBuilder CONFIRMED = StatementBuilder.says(StatementOutcome.CONFIRMED);
    private static final StatementBuilder DISAGREED = StatementBuilder.says(StatementOutcome.DISAGREED);

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
        StatementBuilder word = StatementBuilder.says(outcome).at(level);
        EvidenceForRequirement piece =
                design(mark == null ? word : word.marked(mark)).pieces().getFirst();
        assertThat(piece.why()).isEqualTo(why);
        assertThat(piece.attestations()).singleElement().satisfies(said -> {
            assertThat(said.counts()).isEqualTo(counts);
            assertThat(said.marks()).isEqualTo(mark == null ? List.of() : List.of(mark));
            assertThat(said.level()).isEqualTo(level);
        });
    }

    @Test
    void aDisagreementStaysVisibleBesideAConfirmation() {
        EvidenceForRequirement piece =
                design(CONFIRMED, DISAGREED.by(3)).pieces().getFirst();
        assertThat(piece.why()).isEqualTo(WeightReason.CONFIRMED);
        assertThat(piece.disputed()).isTrue();
        assertThat(piece.attestations()).hasSize(2).allMatch(StatementForRequirement::counts);
    }

    @Test
    void ofTwoWordsOfOneInstantTheLessFavourableCountsInWhateverOrderTheyCome() {
        assertThat(design(CONFIRMED, DISAGREED)).isEqualTo(design(DISAGREED, CONFIRMED));
        assertThat(design(CONFIRMED, DISAGREED).pieces().getFirst().why()).isEqualTo(WeightReason.DISAGREED);
    }

    private static RequirementFinding design(StatementBuilder... attestations) {
        EvidenceFact fact = EvidenceBuilder.piece(9)
                .claims("lead", "Design")
                .said(attestations)
                .build();
        return Readiness.assess(Facts.question(Facts.POLICY, List.of(fact))).findings().stream()
                .filter(finding -> finding.requirement().competency().equals("Design"))
                .findFirst()
                .orElseThrow();
    }
}
