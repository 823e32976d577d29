package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.engine.readiness.headline.Headline;
import org.nextlevel.engine.readiness.trace.RequirementTrace;

@Tag("M9.2")
class NoOpportunityTest {
    private static final String ALL_BUT_MENTORING =
            "Delivery@lead 8m confirmed; Design@lead 8m confirmed; Planning@lead 15m confirmed; Communication@lead 8m confirmed";

    @Test
    void whatThereWasNoOpportunityForIsShownAndNotCounted() {
        assertThat(assess(ALL_BUT_MENTORING).capability().required()).isEqualTo(5);
        Assessment assessment = assess(ALL_BUT_MENTORING, "Mentoring");
        assertThat(assessment.verdict()).isEqualTo(Verdict.OPERATING_AT_LEVEL);
        assertThat(assessment.capability().required()).isEqualTo(4);
        assertThat(assessment.coverage().notLookedAt()).isEmpty();
        assertThat(assessment.gaps()).isEmpty();
        RequirementFinding mentoring = assessment.findings().get(2);
        assertThat(mentoring.state()).isEqualTo(RequirementState.NO_OPPORTUNITY);
        assertThat(mentoring.noOpportunity().reason()).isEqualTo(NoOpportunityReason.LEAVE);
        assertThat(assessment.trace().get(2).facts())
                .isInstanceOfSatisfying(
                        RequirementTrace.class,
                        facts -> assertThat(facts.noOpportunity()).isEqualTo(NoOpportunityReason.LEAVE));
        assertThat(assessment.result().contributions().get(2).counts()).isFalse();
    }

    @Test
    void recentEvidenceForTheCompetencyBeatsIt() {
        assertThat(assess("Mentoring@engineer 2m", "Mentoring")
                        .findings()
                        .get(2)
                        .state())
                .isEqualTo(RequirementState.NOT_SHOWN);
        assertThat(assess("Mentoring@lead 60m confirmed", "Mentoring")
                        .findings()
                        .get(2)
                        .state())
                .isEqualTo(RequirementState.NO_OPPORTUNITY);
    }

    @Test
    void itIsSaidInTheHeadline() {
        assertThat(Headline.of(assess("Delivery@lead 2m; Design@lead 2m; Planning@lead 2m", "Mentoring"), "Lead", true))
                .contains("1 of 5 is without opportunity so far: Mentoring.");
    }

    @Test
    void withoutAnyOpportunityNothingIsJudged() {
        Assessment assessment = assess(null, "Delivery", "Design", "Mentoring", "Planning", "Communication");
        assertThat(assessment.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
        assertThat(Headline.of(assessment, "Lead", true)).contains("no opportunity so far for anything");
    }

    private static Assessment assess(String evidence, String... competencies) {
        List<NoOpportunity> none = Stream.of(competencies)
                .map(key -> new NoOpportunity(key, NoOpportunityReason.LEAVE, Facts.TODAY, null))
                .toList();
        return Readiness.assess(Facts.question(Facts.POLICY, Facts.evidence(evidence), none));
    }
}
