package org.nextlevel.advisor.growth.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.growth.plan.action.PlanActionView;

/** A plan as its owner's first screen shows it. */
public record PlanSummary(
        @Schema(description = "Actions that go on.", examples = "4")
        int open,

        @Schema(description = "Those of them that are past their day.", examples = "1")
        int overdue,

        @Schema(description = "The five of them that are due soonest.")
        List<PlanActionView> next) {}
