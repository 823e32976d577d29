package org.nextlevel.advisor.growth.plan.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody could do next to reach a level. */
record RecommendationsView(
        @Schema(description = "Who would own the actions.", examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID ownerId,

        @Schema(examples = "engineering") String framework,
        @Schema(examples = "senior-1") String target,

        @Schema(description = "The day it holds for.", examples = "2026-06-30")
        LocalDate asOf,

        @Schema(description = "For each gap of the own readiness, in its order, the most fitting first.")
        List<Recommendation> recommendations) {}
