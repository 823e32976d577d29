package org.nextlevel.advisor.readiness.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.engine.readiness.requirement.RequirementSource;

/** A requirement of the target level and how far it is shown. */
public record RequirementView(
        @Schema(examples = "communication") String competency,
        @Schema(examples = "Communication") String name,

        @Schema(description = "The level that states it: the target, or the nearest below.", examples = "senior-1")
        String level,

        @Schema(examples = "senior-1.communication") String expectationId,

        @Schema(
                description = "In the words of whoever asks; absent when those are elsewhere, as a posting's are.",
                examples = "Explains trade-offs to people outside engineering.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String expectation,

        @Schema(description = "Whether it counts; false for what is welcome but not needed.", examples = "true")
        boolean required,

        @Schema(description = "Where it comes from: the framework, the manager, a posting; it may have several.")
        List<RequirementSource> sources,

        @Schema(examples = "1") BigDecimal weight,
        @Schema(examples = "DEMONSTRATED") RequirementState state,

        @Schema(description = "How much of the needed worth is there, 0 to 1.", examples = "0.75")
        BigDecimal strength,

        @Schema(description = "Every piece that claims the competency, what it counts, and why.")
        List<EvidenceForRequirement> evidence,

        @Schema(
                description =
                        "That the person had no opportunity to show it so far, why and since when: it counts neither"
                                + " for nor against. Absent otherwise.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        NoOpportunity noOpportunity) {

    static RequirementView of(RequirementFinding finding) {
        var requirement = finding.requirement();
        return new RequirementView(
                requirement.competency(),
                requirement.name(),
                requirement.level(),
                requirement.expectationId(),
                requirement.expectation(),
                requirement.required(),
                requirement.sources(),
                requirement.weight(),
                finding.state(),
                finding.strength(),
                finding.pieces(),
                finding.noOpportunity());
    }
}
