package org.nextlevel.advisor.readiness.requirement;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.opportunity.ExcuseView;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.engine.readiness.requirement.RequirementSource;
import org.nextlevel.kit.reference.NamedKey;

/** A requirement of the target level and how far it is shown. */
public record RequirementView(
        NamedKey competency,

        @Schema(description = "The level that states it: the target, or the nearest below.")
        NamedKey level,

        @Schema(examples = "senior-1.communication") String expectationId,

        @Nullable
        @Schema(
                description = "In the words of whoever asks; absent when those are elsewhere, as a posting's are.",
                examples = "Explains trade-offs to people outside engineering.")
        String expectation,

        @Schema(description = "Whether it counts; false for what is welcome but not needed.", examples = "true")
        boolean required,

        @Schema(
                description =
                        "Whether the target itself asks for it, anew or for more than the level below: ready rests on"
                                + " these.",
                examples = "true")
        boolean own,

        @Schema(description = "Where it comes from: the framework, the manager, a posting; it may have several.")
        List<RequirementSource> sources,

        @Schema(examples = "1") BigDecimal weight,
        @Schema(examples = "DEMONSTRATED") RequirementState state,

        @Schema(description = "How much of the needed worth is there, 0 to 1.", examples = "0.75")
        BigDecimal strength,

        @Schema(
                description =
                        "Whether its pieces are worth enough, and show as many other requirements as one piece may: it"
                                + " needs a piece of its own.")
        boolean needsOwnEvidence,

        @Schema(description = "How many pieces claim the competency, whether they count or not.", examples = "12")
        int pieces,

        @Schema(
                description =
                        "The strongest of them, oldest first, with what each counts and why: those that count most, and of"
                                + " these the newest. At most five, and fewer where the level has many requirements, so that"
                                + " an answer stays small: `pieces` says how many there are, `readiness/evidence` lists all.")
        List<EvidenceForRequirementView> evidence,

        @Nullable
        @Schema(
                description =
                        "That the person had no opportunity to show it so far, why and since when: it is left out of the"
                                + " score and makes nobody ready; contested by a manager, it excuses nothing. Absent"
                                + " otherwise.")
        ExcuseView noOpportunity) {

    /**
     * Named as the caller may know people.
     *
     * @param said what was said of having no opportunity; null for nothing
     * @param named the pieces that the whole answer names
     */
    public static RequirementView of(
            RequirementFinding finding,
            @Nullable NoOpportunity said,
            NamedPieces named,
            FrameworkNames names,
            PeopleNames.Naming naming) {
        var requirement = finding.requirement();
        return new RequirementView(
                new NamedKey(requirement.competency(), requirement.name()),
                names.level(requirement.level()),
                requirement.expectationId(),
                requirement.expectation(),
                requirement.required(),
                requirement.own(),
                requirement.sources(),
                requirement.weight(),
                finding.state(),
                finding.strength(),
                finding.needsOwnEvidence(),
                finding.pieces().size(),
                named.of(finding).stream()
                        .map(piece -> EvidenceForRequirementView.of(piece, naming))
                        .toList(),
                ExcuseView.of(said, naming));
    }
}
