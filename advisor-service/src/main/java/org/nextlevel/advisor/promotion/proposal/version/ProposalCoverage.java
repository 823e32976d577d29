package org.nextlevel.advisor.promotion.proposal.version;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;

/**
 * How far the evidence that a proposal cites shows something that the target requires.
 *
 * @param strength how much of the needed worth is there, 0 to 1
 */
public record ProposalCoverage(
        @Schema(examples = "senior.design") String expectation,
        @Schema(examples = "Design") String competency,
        boolean required,
        @Schema(examples = "0.50") BigDecimal strength,

        @Schema(examples = "EMERGING") RequirementState state) {

    /** What the evidence says of one requirement. */
    public static ProposalCoverage of(RequirementFinding finding) {
        return new ProposalCoverage(
                finding.requirement().expectationId(),
                finding.requirement().name(),
                finding.requirement().required(),
                finding.strength(),
                finding.state());
    }
}
