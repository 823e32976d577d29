package org.nextlevel.engine.readiness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.finding.Gap;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.engine.readiness.requirement.RequirementBuilder;

/** A level with two expectations of one competency, and claims that name one of them or none. */
@Tag("M1.1")
class NamedExpectationTest {
    private static final List<Requirement> REQUIREMENTS = List.of(
            RequirementBuilder.lead("design").build(),
            RequirementBuilder.lead("design").expectation("lead.design.2").build());

    @Test
    void aClaimThatNamesAnExpectationCountsForItAlone() {
        Assessment assessment = assess("lead", "lead.design.2");
        assertThat(assessment.findings())
                .extracting(RequirementFinding::state)
                .containsExactly(RequirementState.NOT_SHOWN, RequirementState.DEMONSTRATED);
        assertThat(assessment.findings())
                .extracting(RequirementFinding::covered)
                .containsExactly(false, true);
        assertThat(assessment.gaps()).extracting(Gap::expectationId).containsExactly("lead.design");
    }

    @Test
    void aClaimThatNamesNoneCountsForAll() {
        assertThat(assess("lead", null).findings())
                .extracting(RequirementFinding::state)
                .containsOnly(RequirementState.DEMONSTRATED);
    }

    @Test
    void aClaimAtAHigherLevelCountsForAllWhateverItNames() {
        assertThat(assess("director", "director.design").findings())
                .extracting(RequirementFinding::state)
                .containsOnly(RequirementState.DEMONSTRATED);
    }

    @Test
    void aClaimAtALowerLevelCountsForNoneWhateverItNames() {
        assertThat(assess("senior", "senior.design").findings())
                .flatExtracting(RequirementFinding::pieces)
                .extracting(EvidenceForRequirement::why)
                .containsOnly(WeightReason.BELOW_LEVEL);
    }

    private static Assessment assess(String level, String expectation) {
        EvidenceFact fact = EvidenceBuilder.piece(3)
                .claims(List.of(new EvidenceClaim("design", level, expectation)))
                .said(StatementBuilder.says(StatementOutcome.CONFIRMED))
                .build();
        return Readiness.assess(
                new ReadinessQuestion(REQUIREMENTS, Facts.POLICY, List.of(fact), List.of(), Facts.TODAY));
    }
}
