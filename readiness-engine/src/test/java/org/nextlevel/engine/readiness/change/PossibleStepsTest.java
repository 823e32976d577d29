package org.nextlevel.engine.readiness.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.EvidenceStrength;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.LevelStep;
import org.nextlevel.engine.readiness.requirement.Requirement;

/** What can be done for one requirement: let others confirm what is there, or do further work. */
@Tag("M9.7")
class PossibleStepsTest {
    private static final ReadinessPolicy RATED = PolicyBuilder.usual()
            .combine(Combine.WEIGHTED_AVERAGE)
            .scores("1", "2")
            .build();
    private static final Requirement DESIGN = Facts.requirement("Design", "Design", "lead", true, BigDecimal.ONE);

    @Test
    void asManyConfirmationsAsWouldShowItAreAskedForAndNoneOfWhatIsConfirmed() {
        assertThat(confirmations(4, "Design@lead 2m confirmed; Design@lead 1m; Design@lead 3m"))
                .containsExactly("2 pieces: 1 months old, 3 months old");
    }

    @Test
    void whatIsShownIsConfirmedByOneWordAndTheYoungestPieceComesFirst() {
        assertThat(confirmations(1, "Design@lead 3m; Design@lead 2m")).containsExactly("1 pieces: 2 months old");
    }

    @Test
    void whatIsShownAndConfirmedNeedsNoFurtherWord() {
        assertThat(confirmations(1, "Design@lead 2m confirmed; Design@lead 1m")).isEmpty();
        assertThat(confirmations(3, "Design@lead 2m confirmed")).isEmpty();
        assertThat(confirmations(1, "Design@senior 2m")).isEmpty();
    }

    @Test
    void furtherWorkIsAtTheRequiredLevelWhereNoRatingCounts() {
        assertThat(further(asking(3), DESIGN, "Design@lead 2m confirmed", false))
                .containsExactly("2 at lead");
        assertThat(further(asking(1), DESIGN, "Design@lead 2m confirmed", false))
                .isEmpty();
        assertThat(further(asking(1), DESIGN, "Design@lead 2m confirmed", true)).containsExactly("1 at lead");
    }

    @Test
    void whatIsThereSparesWorkAtItsOwnLevelAlone() {
        assertThat(further(RATED.with(needing("3")), DESIGN, "Design@lead 2m confirmed", false))
                .containsExactly("3 at engineer", "3 at senior", "2 at lead", "3 at director");
    }

    @Test
    void whatIsShownAtTheRequiredLevelIsNotShownThereAgainUnlessItIsToLast() {
        assertThat(further(RATED, DESIGN, "Design@lead 2m confirmed", false))
                .containsExactly("1 at engineer", "1 at senior", "1 at director");
        assertThat(further(RATED, DESIGN, "Design@lead 2m confirmed", true))
                .containsExactly("1 at engineer", "1 at senior", "1 at lead", "1 at director");
    }

    @Test
    void ofLevelsThatAreEquallyHighTheRequiredOneComesFirst() {
        Requirement ofTwoTracks = new Requirement(
                "lead.Design",
                "Design",
                "Design",
                "lead",
                "Lead",
                "Does Design",
                true,
                true,
                BigDecimal.ONE,
                Set.of("lead"),
                2,
                List.of(step("principal", 2), step("lead", 2), step("architect", 2), step("senior", 1)));
        assertThat(further(RATED, ofTwoTracks, "Delivery@lead 2m", false))
                .containsExactly("1 at senior", "1 at lead", "1 at architect", "1 at principal");
    }

    private static ReadinessPolicy asking(int pieces) {
        return PolicyBuilder.usual().minimumEvidence(pieces).build();
    }

    private static EvidenceStrength needing(String worth) {
        return new EvidenceStrength(new BigDecimal(worth), null, null, null, null, null, null, null);
    }

    private static LevelStep step(String level, int position) {
        return new LevelStep(level, level, position, Set.of(level));
    }

    private static List<String> confirmations(int minimumEvidence, String evidence) {
        List<EvidenceFact> facts = Facts.evidence(evidence);
        return steps(asking(minimumEvidence), DESIGN, facts, false)
                .confirmations()
                .map(step -> "%d pieces: %s".formatted(step.pieces(), ages(step, facts)))
                .toList();
    }

    private static String ages(ReadinessStep step, List<EvidenceFact> facts) {
        return String.join(
                ", ",
                step.evidence().stream()
                        .flatMap(id -> facts.stream().filter(fact -> fact.id().equals(id)))
                        .map(fact -> months(fact.occurredOn()) + " months old")
                        .toList());
    }

    private static long months(LocalDate day) {
        return day.until(Facts.TODAY).toTotalMonths();
    }

    private static List<String> further(
            ReadinessPolicy policy, Requirement requirement, String evidence, boolean goesOn) {
        return steps(policy, requirement, Facts.evidence(evidence), goesOn)
                .furtherPieces()
                .map(step -> "%d at %s".formatted(step.pieces(), step.level()))
                .toList();
    }

    private static PossibleSteps steps(
            ReadinessPolicy policy, Requirement requirement, List<EvidenceFact> evidence, boolean goesOn) {
        return new PossibleSteps(
                RequirementFinding.of(List.of(requirement), policy, evidence, Facts.TODAY)
                        .getFirst(),
                policy,
                goesOn);
    }
}
