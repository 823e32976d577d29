package org.nextlevel.advisor.overview;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.advice.AdviceView;
import org.nextlevel.advisor.growth.plan.PlanSummary;
import org.nextlevel.advisor.readiness.summary.ReadinessSummary;
import org.nextlevel.advisor.readiness.summary.TimingSummary;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/** What a person sees first. */
record EmployeeOverview(
        PersonReference employee,

        @Nullable @Schema(description = "The direct manager; absent at the top.")
        PersonReference manager,

        @Schema(examples = "engineering") String framework,
        NamedKey level,

        @Nullable @Schema(description = "The level of the career goal; absent when none is set.")
        NamedKey goal,

        @Schema(description = "When it was computed.", examples = "2026-06-30T09:30:00Z")
        Instant asOf,

        @Nullable
        @Schema(
                description = "For the level of the goal, else for the next level when there is exactly one; absent"
                        + " where there is none, or no version of the framework is known.")
        ReadinessSummary readiness,

        TimingSummary timing,
        PlanSummary plan,
        AdviceView advice) {}
