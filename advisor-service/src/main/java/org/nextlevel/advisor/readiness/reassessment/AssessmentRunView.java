package org.nextlevel.advisor.readiness.reassessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a run is. It counts people and names none. */
public record AssessmentRunView(
        UUID id,

        @Schema(description = "The framework that was published.", examples = "engineering")
        String framework,

        @Schema(examples = "2") long frameworkVersion,
        @Schema(examples = "RUNNING") AssessmentRunState state,

        @Schema(description = "The levels whose people are assessed: their next step asks for something else now.")
        List<String> levels,

        @Schema(description = "People there were at these levels when it began.", examples = "120")
        int total,

        @Schema(description = "People assessed so far; some may have come or gone meanwhile.", examples = "80")
        int assessed,

        @Schema(description = "People of whom some verdict changed.", examples = "3")
        int changed,

        Instant startedAt,

        @Nullable @Schema(description = "Absent while it goes on.")
        Instant endedAt) {
    static AssessmentRunView of(AssessmentRun run) {
        return new AssessmentRunView(
                run.id(),
                run.framework(),
                run.frameworkVersion(),
                run.endedAt() == null ? AssessmentRunState.RUNNING : AssessmentRunState.DONE,
                run.levels(),
                run.total(),
                run.assessed(),
                run.changed(),
                run.startedAt(),
                run.endedAt());
    }
}
