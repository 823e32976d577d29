package org.nextlevel.advisor.readiness.history;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.readiness.assessment.RequirementChange;
import org.nextlevel.kit.reference.NamedKey;

/** What changed in one requirement, as callers see it. */
record RequirementChangeView(
        @Schema(examples = "senior-1.communication") String expectationId,
        NamedKey competency,

        @Schema(description = "Absent when it was not asked for before.")
        RequirementChange.@Nullable RequirementStanding before,

        @Schema(description = "Absent when it is not asked for any more.")
        RequirementChange.@Nullable RequirementStanding after,

        @Schema(description = "The pieces that count otherwise than before.")
        List<RequirementChange.EvidenceCountChange> evidence) {
    static List<RequirementChangeView> of(List<RequirementChange> changes) {
        return changes.stream()
                .map(change -> new RequirementChangeView(
                        change.expectationId(),
                        new NamedKey(change.competency(), change.name()),
                        change.before(),
                        change.after(),
                        change.evidence()))
                .toList();
    }
}
