package org.nextlevel.advisor.readiness.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.readiness.assessment.AssessmentKey;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.advisor.readiness.assessment.RequirementChange;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.kit.reference.NamedKey;

/** What lies between the assessments of two days. */
public record AssessmentComparison(
        NamedKey target,

        @Schema(
                enumeration = {"own", "shared"},
                examples = "own")
        String perspective,

        @Schema(description = "The end of this day is compared.", examples = "2026-01-31")
        LocalDate from,

        @Schema(description = "With the end of this one.", examples = "2026-06-30")
        LocalDate until,

        @Nullable
        @Schema(
                description = "The verdict of the first day; absent when nothing was known yet.",
                examples = "INSUFFICIENT_EVIDENCE")
        Verdict before,

        @Nullable
        @Schema(description = "The verdict of the second day; absent when nothing was known yet.", examples = "NEARLY")
        Verdict after,

        @Schema(description = "How often it changed between them.", examples = "4")
        int changes,

        @Schema(description = "The requirements that are shown otherwise; what was undone in between is left out.")
        List<RequirementChangeView> requirements,

        @Schema(description = "What brought the changes about, in the order in which it was learnt.")
        List<AssessmentTrigger> causes,

        @Schema(
                examples =
                        "From not to be judged yet to nearly ready: Communication is shown in part, before not shown.")
        String sentence) {

    static AssessmentComparison of(
            AssessmentKey key,
            NamedKey target,
            LocalDate from,
            LocalDate until,
            Optional<AssessmentChange> last,
            List<AssessmentChange> changes) {
        Verdict before = last.map(AssessmentChange::verdict).orElse(null);
        Verdict after = changes.isEmpty() ? before : changes.getLast().verdict();
        List<RequirementChange> requirements = changes.stream()
                .map(AssessmentChange::requirements)
                .reduce(RequirementChange::joined)
                .orElse(List.of());
        return new AssessmentComparison(
                target,
                key.perspective().key(),
                from,
                until,
                before,
                after,
                changes.size(),
                RequirementChangeView.of(requirements),
                changes.stream()
                        .flatMap(change -> change.causes().stream())
                        .distinct()
                        .toList(),
                AssessmentChangeView.sentence(before, after, requirements));
    }
}
