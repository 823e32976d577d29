package org.nextlevel.advisor.readiness.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.change.ReadinessAlternative;
import org.nextlevel.engine.readiness.change.ReadinessStep;
import org.nextlevel.engine.readiness.change.ReadinessStepKind;
import org.nextlevel.kit.reference.NamedKey;

/** A set of changes that together reach a better verdict; with any of them left out, or smaller, they do not. */
public record ReadinessAlternativeView(
        @Schema(description = "The verdict with them.", examples = "READY")
        Verdict reaches,

        @Schema(description = "At least one; waiting comes last.")
        List<ReadinessStepView> changes,

        @Schema(
                examples =
                        "One more piece of evidence for Communication at Senior Engineer 1, confirmed by a colleague or manager, would be enough to be ready.")
        String sentence) {

    /** One thing that could be done, or waited for; what is absent does not matter to its kind. */
    public record ReadinessStepView(
            ReadinessStepKind kind,

            @Nullable
            @Schema(
                    description = "The requirement that it is for; absent for waiting.",
                    examples = "senior-1.communication")
            String expectationId,

            @Nullable @Schema(description = "Absent for waiting.")
            NamedKey competency,

            @Nullable @Schema(description = "The level that the work is at; absent for waiting.")
            NamedKey level,

            @Schema(description = "How many further pieces, or how many that are there; 0 for waiting.", examples = "1")
            int pieces,

            @Schema(description = "Ids of the pieces to be confirmed; empty otherwise.")
            List<UUID> evidence,

            @Nullable
            @Schema(description = "With WAIT: the first day on which time has done it.", examples = "2026-11-14")
            LocalDate until) {
        static ReadinessStepView of(ReadinessStep step, FrameworkNames names) {
            boolean waits = step.competency() == null;
            return new ReadinessStepView(
                    step.kind(),
                    step.expectationId(),
                    waits ? null : new NamedKey(step.competency(), step.name()),
                    waits ? null : names.level(step.level()),
                    step.pieces(),
                    step.evidence(),
                    step.until());
        }
    }

    static ReadinessAlternativeView of(ReadinessAlternative alternative, FrameworkNames names) {
        return new ReadinessAlternativeView(
                alternative.reaches(),
                alternative.changes().stream()
                        .map(step -> ReadinessStepView.of(step, names))
                        .toList(),
                alternative.sentence());
    }
}
