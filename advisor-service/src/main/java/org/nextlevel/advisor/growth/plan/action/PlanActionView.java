package org.nextlevel.advisor.growth.plan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.growth.plan.aim.Aim;
import org.nextlevel.advisor.growth.plan.recommendation.ActionKind;
import org.nextlevel.advisor.growth.plan.recommendation.ClosedBy;
import org.nextlevel.advisor.growth.plan.request.PlanActionVisibility;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/** An action of a plan as its owner, or the direct manager with whom it is shared, sees it. */
public record PlanActionView(
        @Schema(examples = "0199a4f7-42cc-7f3f-8e66-7d2e4c1df8c3")
        UUID id,

        @Schema(description = "Whose plan it is in.") PersonReference owner,

        @Schema(examples = "MENTOR_SOMEBODY") ActionKind kind,
        @Schema(description = "What it is to show.") NamedKey competency,
        @Schema(description = "The level to show it at.") NamedKey level,

        @Schema(examples = "Look after our new colleague for three months.")
        String title,

        @Nullable @Schema(description = "The manager's need that it meets; absent for none.")
        UUID needId,

        @Schema(examples = "IN_PROGRESS") PlanActionState state,
        @Schema(examples = "PRIVATE") PlanActionVisibility visibility,

        @Schema(description = "Whether its owner gave it up.", examples = "false")
        boolean dropped,

        @Schema(examples = "2026-06-30") LocalDate createdOn,
        @Schema(examples = "2026-09-30") LocalDate dueOn,

        @Schema(description = "Whether the day has passed and it is neither done nor dropped.", examples = "false")
        boolean overdue,

        @Schema(description = "The evidence that closes it.")
        ClosedBy closedBy,

        @Nullable
        @Schema(
                description =
                        "How many of the linked pieces show it and are confirmed by somebody else; for the owner.",
                examples = "1")
        Integer confirmedPieces,

        @Nullable @Schema(description = "Ids of the linked pieces of evidence, which may be private; for the owner.")
        List<UUID> evidence,

        @Schema(description = "What the caller may do with it now.")
        List<Action> actions) {
    /** An action on a day: to the manager without the evidence, which may be private. */
    public static PlanActionView of(VisibleAction visible, LocalDate today, PeopleNames.Naming naming) {
        PlanAction action = visible.action();
        boolean own = visible.own();
        Aim aim = action.aim();
        NamedKey level = visible.names().level(aim.level());
        return new PlanActionView(
                action.id(),
                naming.of(action.employeeId()),
                action.kind(),
                aim.competencyNamed(),
                level,
                action.title(),
                action.needId(),
                action.state(),
                action.visibility(),
                action.isDropped(),
                action.createdOn(),
                action.dueOn(),
                action.isOverdue(today),
                aim.closedBy(level),
                own ? action.confirmed() : null,
                own ? action.evidence() : null,
                own
                        ? PlanActionMove.ofOwner(action.isDropped()).stream()
                                .map(move -> move.at(path(action)))
                                .toList()
                        : List.of());
    }

    public static String path(PlanAction action) {
        return "/api/employees/%s/plan/actions/%s".formatted(action.employeeId(), action.id());
    }
}
