package org.nextlevel.advisor.growth.plan.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.reference.NamedKey;

/** What somebody could do next to reach a level. */
record RecommendationsView(
        @Schema(
                description = "Id of the person, whose actions they would be.",
                examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID employeeId,

        @Schema(examples = "engineering") String framework,
        NamedKey target,

        @Schema(description = "When it was computed.", examples = "2026-06-30T09:30:00Z")
        Instant asOf,

        @Schema(description = "For each gap of the own readiness, in its order, the most fitting first.")
        List<Recommendation> recommendations) {}
