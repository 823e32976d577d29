package org.nextlevel.engine.readiness.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** Which requirements are demonstrated where a piece carries one alone. */
@Tag("M1.4")
class CarriedTest {
    private static final EvidenceFact BROAD = Designs.piece(1, Designs.TODAY.minusMonths(3), null, "A", "B", "C");

    @Test
    void whatOnePieceClaimsAtOnceItDemonstratesOnce() {
        assertThat(shown(List.of(BROAD), Designs.requirement("A"), Designs.requirement("B"), Designs.requirement("C")))
                .containsExactly("lead.A");
    }

    @Test
    void whatMustBeShownChoosesBeforeTheRest() {
        assertThat(shown(
                        List.of(BROAD),
                        Designs.requirement("A", "lead.A", false, true, 9),
                        Designs.requirement("B", "lead.B", true, false, 1)))
                .containsExactly("lead.B");
    }

    @Test
    void whatIsNewAtTheLevelChoosesBeforeWhatWeighsMore() {
        assertThat(shown(
                        List.of(BROAD),
                        Designs.requirement("A", "lead.A", true, false, 9),
                        Designs.requirement("B", "lead.B", true, true, 1)))
                .containsExactly("lead.B");
        assertThat(shown(
                        List.of(BROAD),
                        Designs.requirement("A", "lead.A", true, true, 1),
                        Designs.requirement("B", "lead.B", true, true, 2)))
                .containsExactly("lead.B");
    }

    @Test
    void whoHasAPieceOfItsOwnLeavesTheBroadOneToAnother() {
        EvidenceFact own = Designs.piece(2, Designs.TODAY.minusMonths(2), null, "A");
        assertThat(shown(List.of(BROAD, own), Designs.requirement("A"), Designs.requirement("B")))
                .containsExactly("lead.A", "lead.B");
    }

    @Test
    void whoCanTakeAnotherBroadPieceGivesTheFirstToWhoCannot() {
        EvidenceFact later = Designs.piece(2, Designs.TODAY.minusMonths(2), null, "A", "C");
        assertThat(shown(List.of(BROAD, later), Designs.requirement("A"), Designs.requirement("B")))
                .containsExactly("lead.A", "lead.B");
        assertThat(shown(
                        List.of(BROAD, later),
                        Designs.requirement("A"),
                        Designs.requirement("B"),
                        Designs.requirement("C")))
                .hasSize(2);
    }

    @Test
    void twoRequirementsOfOneCompetencyAreTwo() {
        EvidenceFact narrow = Designs.piece(1, Designs.TODAY, null, "A");
        assertThat(shown(
                        List.of(narrow),
                        Designs.requirement("A", "lead.A1", true, true, 1),
                        Designs.requirement("A", "lead.A2", true, true, 2)))
                .containsExactly("lead.A2");
    }

    private static List<String> shown(List<EvidenceFact> evidence, Requirement... requirements) {
        return EvidenceByCompetency.of(evidence, Designs.POLICY)
                .findings(Stream.of(requirements).toList(), Designs.TODAY)
                .stream()
                .filter(RequirementFinding::demonstrated)
                .map(finding -> finding.requirement().expectationId())
                .toList();
    }
}
