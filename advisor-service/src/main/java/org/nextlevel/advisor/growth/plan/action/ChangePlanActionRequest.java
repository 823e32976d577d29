package org.nextlevel.advisor.growth.plan.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.growth.plan.request.PlanActionVisibility;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.time.CalendarDate;

/** A request to replace what the owner says of an action; how far it has come follows from the evidence. */
@ReadAs(
        value = PlanActionView.class,
        computed = {"state", "overdue", "closedBy", "confirmedPieces", "actions"})
public record ChangePlanActionRequest(
        @NotBlank @Size(max = 300) @Schema(examples = "Look after our new colleague for three months.")
        String title,

        @NotNull
        @CalendarDate
        @Schema(description = "The day it was due before, or today or later.", examples = "2026-10-31")
        LocalDate dueOn,

        @NotNull @Schema(examples = "MANAGER") PlanActionVisibility visibility,

        @NotNull @Schema(description = "Whether the owner gives it up; false takes it up again.", examples = "false")
        Boolean dropped) {}
