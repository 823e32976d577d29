package org.nextlevel.engine.readiness.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.WeightReason;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** What is kept of evidence while pieces are tried and days go by is never answered where it does not hold. */
@Tag("M9.7")
class AddedPiecesTest {
    private static final UUID TEXT = new UUID(7, 7);
    private static final UUID THERE = new UUID(2, 1);
    private static final EvidenceFact ONE = Designs.piece(1, Designs.TODAY, null, "A");
    private static final EvidenceFact TWO = Designs.piece(2, Designs.TODAY, null, "A");

    @Test
    void theSamePiecesForTheSameCompetencyAreOneAddition() {
        Addition addition = new Addition("A", List.of(ONE, TWO));
        assertThat(addition)
                .isEqualTo(new Addition("A", List.of(ONE, TWO)))
                .hasSameHashCodeAs(new Addition("A", List.of(ONE, TWO)))
                .isNotEqualTo(new Addition("B", List.of(ONE, TWO)))
                .isNotEqualTo(new Addition("A", List.of(ONE)))
                .isNotEqualTo(new Addition("A", List.of(TWO, ONE)))
                .isNotEqualTo(new Addition("A", List.of(ONE, Designs.piece(2, Designs.TODAY, null, "A"))))
                .isNotEqualTo(new Object());
    }

    @Test
    @Tag("M1.4")
    void aTextStandsAtSeveralPlacesWhereItSpeaksToMuchOrIsSaidAgain() {
        EvidenceFact said = Designs.piece(3, Designs.TODAY, TEXT, "B");
        Places places = Places.of(List.of(
                new CompetencyEvidence(List.of(ONE), Designs.POLICY),
                new CompetencyEvidence(List.of(said), Designs.POLICY)));
        assertThat(places.several()).isEmpty();
        assertThat(places.severalWith(List.of(TWO))).isEmpty();
        assertThat(places.severalWith(List.of(Designs.piece(4, Designs.TODAY, null, "A", "B"))))
                .containsExactly(new UUID(2, 4));
        assertThat(places.severalWith(List.of(Designs.piece(4, Designs.TODAY, TEXT, "C"))))
                .containsExactly(TEXT);
        UUID other = new UUID(7, 8);
        assertThat(places.severalWith(List.of(
                        Designs.piece(4, Designs.TODAY, other, "C"), Designs.piece(5, Designs.TODAY, other, "D"))))
                .containsExactly(other);
        assertThat(places.severalWith(List.of(Designs.piece(1, Designs.TODAY, null, "A"))))
                .isEmpty();
    }

    @Test
    @Tag("M1.4")
    void whatStandsAtSeveralPlacesDoesSoWhateverIsAdded() {
        Places places = Places.of(List.of(
                new CompetencyEvidence(List.of(ONE), Designs.POLICY),
                new CompetencyEvidence(List.of(ONE), Designs.POLICY)));
        assertThat(places.several()).isEqualTo(Set.of(THERE));
        assertThat(places.severalWith(List.of(Designs.piece(4, Designs.TODAY, null, "A", "B"))))
                .containsExactlyInAnyOrder(THERE, new UUID(2, 4));
    }

    @Test
    @Tag("M1.2")
    void aPieceGrowsTooOldAndIsYoungAgainOnAnEarlierDay() {
        Requirement requirement = Designs.requirement("A");
        CompetencyEvidence evidence =
                new CompetencyEvidence(List.of(Designs.piece(1, LocalDate.of(2024, 6, 30), null, "A")), Designs.POLICY);
        assertThat(why(evidence, requirement, Designs.TODAY)).isEqualTo(WeightReason.CONFIRMED);
        assertThat(why(evidence, requirement, Designs.TODAY.plusDays(1))).isEqualTo(WeightReason.TOO_OLD);
        assertThat(why(evidence, requirement, Designs.TODAY.plusDays(9))).isEqualTo(WeightReason.TOO_OLD);
        assertThat(why(evidence, requirement, Designs.TODAY.minusDays(9))).isEqualTo(WeightReason.CONFIRMED);
        assertThat(why(evidence, requirement, Designs.TODAY.plusDays(1))).isEqualTo(WeightReason.TOO_OLD);
    }

    @Test
    void whatTimeDoesNotChangeIsFoundOnce() {
        Requirement requirement = Designs.requirement("A");
        CompetencyEvidence evidence = new CompetencyEvidence(List.of(ONE), Designs.POLICY);
        RequirementFinding found = evidence.finding(requirement, Designs.TODAY);
        assertThat(evidence.finding(requirement, Designs.TODAY)).isSameAs(found);
        assertThat(evidence.finding(requirement, Designs.TODAY.plusDays(9))).isSameAs(found);
        assertThat(evidence.finding(requirement, Designs.TODAY.plusDays(3))).isSameAs(found);
    }

    private static WeightReason why(CompetencyEvidence evidence, Requirement requirement, LocalDate day) {
        return evidence.finding(requirement, day).pieces().getFirst().why();
    }
}
