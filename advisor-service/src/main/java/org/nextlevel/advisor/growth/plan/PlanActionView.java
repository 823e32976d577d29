package org.nextlevel.advisor.growth.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.growth.plan.aim.Aim;
import org.nextlevel.advisor.growth.plan.recommendation.ActionKind;
import org.nextlevel.advisor.growth.plan.recommendation.ClosedBy;
import org.nextlevel.advisor.growth.plan.request.PlanActionVisibility;

/** An action of a plan as its owner, or the direct manager with whom it is shared, sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanActionView(
        @Schema(examples = "0199a4f7-42cc-7f3f-8e66-7d2e4c1df8c3")
        UUID id,

        @Schema(examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID ownerId,

        @Schema(examples = "MENTOR_SOMEBODY") ActionKind kind,
        @Schema(examples = "mentoring") String competency,
        @Schema(examples = "Mentoring") String name,
        @Schema(examples = "senior-1") String level,

        @Schema(examples = "Look after our new colleague for three months.")
        String title,

        @Schema(description = "The manager's need that it meets; absent for none.")
        UUID needId,

        @Schema(examples = "IN_PROGRESS") PlanActionState state,
        @Schema(examples = "PRIVATE") PlanActionVisibility visibility,
        @Schema(examples = "2026-06-30") LocalDate createdOn,
        @Schema(examples = "2026-09-30") LocalDate dueOn,

        @Schema(description = "Whether the day has passed and it is neither done nor dropped.", examples = "false")
        boolean overdue,

        @Schema(description = "The evidence that closes it.")
        ClosedBy closedBy,

        @Schema(
                description =
                        "How many of the linked pieces show it and are confirmed by somebody else; for the owner.",
                examples = "1")
        Integer confirmedPieces,

        @Schema(description = "Ids of the linked pieces of evidence, which may be private; for the owner.")
        List<UUID> evidence,

        @Schema(description = "What the caller may do with it now.")
        Set<PlanActionOption> actions) {
    /** An action on a day: to the manager without the evidence, which may be private. */
    static PlanActionView of(VisibleAction visible, LocalDate today) {
        PlanAction action = visible.action();
        boolean own = visible.own();
        Aim aim = action.aim();
        return new PlanActionView(
                action.id(),
                action.employeeId(),
                action.kind(),
                aim.competency(),
                aim.competencyName(),
                aim.level(),
                action.title(),
                action.needId(),
                action.state(),
                action.visibility(),
                action.createdOn(),
                action.dueOn(),
                action.isOverdue(today),
                aim.closedBy(),
                own ? action.confirmed() : null,
                own ? action.evidence() : null,
                own ? PlanActionOption.ofOwner(action.isDropped()) : Set.of());
    }
}
