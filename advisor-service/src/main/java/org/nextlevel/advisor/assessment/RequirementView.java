package org.nextlevel.advisor.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.readiness.Finding;
import org.nextlevel.advisor.readiness.NoOpportunity;
import org.nextlevel.advisor.readiness.Piece;
import org.nextlevel.advisor.readiness.State;

/** A requirement of the target level and how far it is shown. */
public record RequirementView(
        @Schema(examples = "communication") String competency,
        @Schema(examples = "Communication") String name,

        @Schema(description = "The level that states it: the target, or the nearest below.", examples = "senior-1")
        String level,

        @Schema(examples = "senior-1.communication") String expectationId,

        @Schema(examples = "Explains trade-offs to people outside engineering.")
        String expectation,

        @Schema(description = "Whether it counts; false for what is welcome but not needed.", examples = "true")
        boolean required,

        @Schema(examples = "1") BigDecimal weight,
        @Schema(examples = "DEMONSTRATED") State state,

        @Schema(description = "How much of the needed worth is there, 0 to 1.", examples = "0.75")
        BigDecimal strength,

        @Schema(description = "Every piece that claims the competency, what it counts, and why.")
        List<Piece> evidence,

        @Schema(
                description =
                        "That the person had no opportunity to show it so far, why and since when: it counts neither"
                                + " for nor against. Absent otherwise.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        NoOpportunity noOpportunity) {

    static RequirementView of(Finding finding) {
        var requirement = finding.requirement();
        return new RequirementView(
                requirement.competency(),
                requirement.name(),
                requirement.level(),
                requirement.expectationId(),
                requirement.expectation(),
                requirement.required(),
                requirement.weight(),
                finding.state(),
                finding.strength(),
                finding.pieces(),
                finding.noOpportunity());
    }
}
