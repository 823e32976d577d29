package org.nextlevel.advisor.growth.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.growth.plan.action.PlanAction;
import org.nextlevel.advisor.growth.plan.action.PlanActionView;
import org.nextlevel.advisor.growth.plan.action.PlanActions;
import org.nextlevel.advisor.growth.plan.action.VisibleAction;

/** Sums a plan up for its owner. */
@ApplicationScoped
public class SummarizePlan {
    private static final int NEXT = 5;

    private final PlanActions actions;

    SummarizePlan(PlanActions actions) {
        this.actions = actions;
    }

    /**
     * The actions that go on, in one query.
     *
     * @param names what the framework of the owner's position calls its levels
     */
    public PeopleNames.Unnamed<PlanSummary> of(UUID owner, FrameworkNames names, LocalDate today) {
        List<PlanAction> open = actions.openOf(owner);
        int overdue =
                (int) open.stream().filter(action -> action.isOverdue(today)).count();
        List<VisibleAction> next = open.stream()
                .limit(NEXT)
                .map(action -> new VisibleAction(action, true, names))
                .toList();
        return naming -> new PlanSummary(
                open.size(),
                overdue,
                next.stream()
                        .map(action -> PlanActionView.of(action, today, naming))
                        .toList());
    }
}
