package org.nextlevel.engine.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.WeightReason;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.engine.readiness.headline.Headline;

/** The rules as a table (readiness.csv), and the parts of the answer that a table cannot hold. */
@Tag("M1.1")
@Tag("M1.2")
@Tag("M9.1")
class ReadinessTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/readiness.csv", delimiter = '|', numLinesToSkip = 1)
    @Tag("M1.3")
    void theTableHolds(
            String name,
            int minimumEvidence,
            String evidence,
            Verdict verdict,
            String demonstrated,
            String emerging,
            String disputed,
            BigDecimal share,
            BigDecimal coverage,
            Integer operatingSinceMonths) {
        Assessment assessment = assess(minimumEvidence, evidence);
        assertThat(assessment.verdict()).as(name).isEqualTo(verdict);
        assertThat(names(assessment, RequirementState.DEMONSTRATED)).isEqualTo(words(demonstrated));
        assertThat(names(assessment, RequirementState.EMERGING)).isEqualTo(words(emerging));
        assertThat(names(assessment, RequirementState.DISPUTED)).isEqualTo(words(disputed));
        assertThat(assessment.capability().share()).isEqualTo(share);
        assertThat(assessment.coverage().share()).isEqualTo(coverage);
        if (operatingSinceMonths != null) {
            assertThat(assessment.trust().since()).isEqualTo(Facts.TODAY.minusMonths(operatingSinceMonths));
        }
    }

    @Test
    void tooLittleEvidenceNamesWhatWasNotLookedAt() {
        Assessment assessment = assess(1, "Delivery@senior 2m; Design@lead 2m");
        assertThat(assessment.coverage().notLookedAt()).containsExactly("Mentoring", "Planning", "Communication");
        assertThat(Headline.of(assessment, "Lead", true))
                .isEqualTo("Too little evidence to judge: it speaks to 2 of 5 requirements of Lead;"
                        + " nothing recent speaks to Mentoring, Planning and Communication.");
    }

    @Test
    void theHeadlineNamesWhatIsMissing() {
        Assessment assessment =
                assess(1, "Delivery@senior 2m confirmed; Design@lead 2m confirmed; Mentoring@lead 2m confirmed");
        assertThat(Headline.of(assessment, "Lead", true))
                .isEqualTo(
                        "You show 3 of 5 requirements of Lead, of which 2 of 3 new or raised at this level; Planning and"
                                + " Communication are missing. It rests on 3 pieces of evidence of April 2026, confirmed by"
                                + " one person.");
        assertThat(Headline.of(assessment, "Lead", false)).startsWith("This person shows 3 of 5");
    }

    @Test
    void aLevelThatRequiresNothingIsNotJudged() {
        Assessment assessment =
                Readiness.assess(new ReadinessQuestion(List.of(), Facts.POLICY, List.of(), List.of(), Facts.TODAY));
        assertThat(assessment.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
        assertThat(Headline.of(assessment, "Trainee", true)).startsWith("Trainee requires nothing");
    }

    @Test
    void eachPieceSaysWhatItCountsAndWhy() {
        RequirementFinding design = assess(
                        1, "Design@lead 30m; Design@senior 4m; Design@lead 3m disagreed; Design@lead 2m partly")
                .findings()
                .get(1);
        assertThat(design.pieces())
                .extracting(EvidenceForRequirement::why)
                .containsExactly(
                        WeightReason.TOO_OLD, WeightReason.BELOW_LEVEL, WeightReason.DISAGREED, WeightReason.PARTLY);
        assertThat(design.pieces())
                .extracting(piece -> piece.counts().toPlainString())
                .containsExactly("0", "0", "0", "0.75");
        assertThat(design.strength()).isEqualTo("0.75");
    }

    @Test
    void whatIsExactlyAsMuchAsIsAskedForIsEnough() {
        ReadinessPolicy policy = PolicyBuilder.usual()
                .coverageFloor(new BigDecimal("0.6"))
                .attestedShare(new BigDecimal("0.75"))
                .build();
        String work = "Delivery@senior 2m confirmed; Design@lead 2m confirmed; Mentoring@lead 2m confirmed";
        assertThat(Readiness.assess(Facts.question(policy, Facts.evidence(work)))
                        .coverage()
                        .enough())
                .isTrue();
        // Three of the four that ready needs.
        assertThat(Readiness.assess(
                                Facts.question(policy, Facts.evidence(work + "; Planning@lead 2m; Planning@lead 3m")))
                        .trust()
                        .attested())
                .isTrue();
    }

    @Test
    void aGapSaysWhatClosesIt() {
        List<Gap> gaps = assess(1, "Design@lead 2m; Mentoring@lead 2m disagreed; Delivery@lead 1m confirmed")
                .gaps();
        assertThat(gaps).extracting(Gap::name).containsExactly("Design", "Mentoring", "Planning", "Communication");
        assertThat(gaps).extracting(Gap::confirmedPieces).containsOnly(1);
        assertThat(gaps).extracting(Gap::attestationSuffices).containsExactly(true, false, false, false);
        assertThat(gaps.get(1).sentence()).contains("disputed");
    }

    @Test
    @Tag("M1.4")
    void aRefusalIsNamedWhereTheLevelRequiresWhatItIsOf() {
        assertThat(refusals("Design at lead, 2 months ago, disputed by the manager"))
                .contains("A manager disagrees with evidence for Design.");
        assertThat(refusals("Hiring at lead, 2 months ago, disputed by the manager"))
                .doesNotContain("disagrees");
    }

    private static String refusals(String disputed) {
        List<EvidenceFact> evidence =
                new ArrayList<>(Facts.evidence("Delivery@lead 2m; Mentoring@lead 2m; Planning@lead 2m"));
        evidence.add(Facts.told(9, disputed));
        return Headline.of(
                Readiness.assess(
                        new ReadinessQuestion(Facts.requirements(), Facts.POLICY, evidence, List.of(), Facts.TODAY)),
                "Lead",
                true);
    }

    @Test
    void whatSpeaksToNoRequirementIsLeftOut() {
        List<EvidenceFact> evidence = Facts.evidence("Design@lead 2m; Juggling@lead 2m; Design@engineer 30m");
        ReadinessQuestion question =
                new ReadinessQuestion(Facts.requirements(), Facts.POLICY, evidence, List.of(), Facts.TODAY);
        assertThat(question.leavingOutWhatIsNotAsked().evidence()).containsExactly(evidence.get(0), evidence.get(2));
        EvidenceFact ofAnother = new EvidenceFact(
                new UUID(0, 9),
                Facts.OWNER,
                Facts.TODAY,
                List.of(new EvidenceClaim("Design", "lead", "lead.Drawing")),
                List.of());
        assertThat(question.with(List.of(ofAnother)).leavingOutWhatIsNotAsked().evidence())
                .isEmpty();
    }

    private static Assessment assess(int minimumEvidence, String evidence) {
        ReadinessPolicy policy =
                PolicyBuilder.usual().minimumEvidence(minimumEvidence).build();
        return Readiness.assess(Facts.question(policy, Facts.evidence(evidence)));
    }

    private static Set<String> names(Assessment assessment, RequirementState state) {
        return assessment.findings().stream()
                .filter(finding -> finding.state() == state)
                .map(finding -> finding.requirement().name())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
    }
}
