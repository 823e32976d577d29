package org.nextlevel.engine.readiness.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.requirement.RequirementBuilder;

/** Which requirements are demonstrated where a piece carries one alone. */
@Tag("M1.4")
class CarriedTest {
    private static final EvidenceFact BROAD = Designs.piece(1, Designs.TODAY.minusMonths(3), null, "A", "B", "C");

    @Test
    void whatOnePieceClaimsAtOnceItDemonstratesOnce() {
        assertThat(shown(
                        List.of(BROAD),
                        RequirementBuilder.lead("A"),
                        RequirementBuilder.lead("B"),
                        RequirementBuilder.lead("C")))
                .containsExactly("lead.A");
    }

    @Test
    void whatMustBeShownChoosesBeforeTheRest() {
        assertThat(shown(
                        List.of(BROAD),
                        RequirementBuilder.lead("A").welcome().weight(9),
                        RequirementBuilder.lead("B").inherited()))
                .containsExactly("lead.B");
    }

    @Test
    void whatIsNewAtTheLevelChoosesBeforeWhatWeighsMore() {
        assertThat(shown(
                        List.of(BROAD),
                        RequirementBuilder.lead("A").inherited().weight(9),
                        RequirementBuilder.lead("B")))
                .containsExactly("lead.B");
        assertThat(shown(
                        List.of(BROAD),
                        RequirementBuilder.lead("A"),
                        RequirementBuilder.lead("B").weight(2)))
                .containsExactly("lead.B");
    }

    @Test
    void whoHasAPieceOfItsOwnLeavesTheBroadOneToAnother() {
        EvidenceFact own = Designs.piece(2, Designs.TODAY.minusMonths(2), null, "A");
        assertThat(shown(List.of(BROAD, own), RequirementBuilder.lead("A"), RequirementBuilder.lead("B")))
                .containsExactly("lead.A", "lead.B");
    }

    @Test
    void whoCanTakeAnotherBroadPieceGivesTheFirstToWhoCannot() {
        EvidenceFact later = Designs.piece(2, Designs.TODAY.minusMonths(2), null, "A", "C");
        assertThat(shown(List.of(BROAD, later), RequirementBuilder.lead("A"), RequirementBuilder.lead("B")))
                .containsExactly("lead.A", "lead.B");
        assertThat(shown(
                        List.of(BROAD, later),
                        RequirementBuilder.lead("A"),
                        RequirementBuilder.lead("B"),
                        RequirementBuilder.lead("C")))
                .hasSize(2);
    }

    @Test
    void whoFindsTheFirstPieceTakenTakesTheNext() {
        assertThat(shown(pieces("A B", "B C"), all("A", "B", "C"))).containsExactly("lead.A", "lead.B");
    }

    @Test
    void whoHasAPieceTakesNoOtherFromWhoeverNeedsIt() {
        assertThat(shown(pieces("A C", "A B"), all("A", "B", "C"))).containsExactly("lead.A", "lead.B");
        assertThat(shown(pieces("A B", "A D", "B C"), all("A", "B", "C", "D")))
                .containsExactly("lead.A", "lead.B", "lead.C");
    }

    /** The first is the oldest, and the first that each chooses. */
    private static List<EvidenceFact> pieces(String... competencies) {
        return IntStream.range(0, competencies.length)
                .mapToObj(i -> Designs.piece(i, Designs.TODAY.minusMonths(9 - i), null, competencies[i].split(" ")))
                .toList();
    }

    private static RequirementBuilder[] all(String... competencies) {
        return Stream.of(competencies).map(RequirementBuilder::lead).toArray(RequirementBuilder[]::new);
    }

    @Test
    void twoRequirementsOfOneCompetencyAreTwo() {
        EvidenceFact narrow = Designs.piece(1, Designs.TODAY, null, "A");
        assertThat(shown(
                        List.of(narrow),
                        RequirementBuilder.lead("A").expectation("lead.A1"),
                        RequirementBuilder.lead("A").expectation("lead.A2").weight(2)))
                .containsExactly("lead.A2");
    }

    private static List<String> shown(List<EvidenceFact> evidence, RequirementBuilder... requirements) {
        return EvidenceByCompetency.of(evidence, Designs.POLICY)
                .findings(Stream.of(requirements).map(RequirementBuilder::build).toList(), Designs.TODAY)
                .stream()
                .filter(RequirementFinding::demonstrated)
                .map(finding -> finding.requirement().expectationId())
                .toList();
    }
}
