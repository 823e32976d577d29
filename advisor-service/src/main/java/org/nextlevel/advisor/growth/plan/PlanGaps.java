package org.nextlevel.advisor.growth.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.growth.plan.action.PlanAction;
import org.nextlevel.advisor.growth.plan.action.PlanActions;
import org.nextlevel.advisor.growth.plan.recommendation.RecommendActions;
import org.nextlevel.advisor.growth.plan.recommendation.Recommendation;
import org.nextlevel.advisor.growth.plan.request.PlanActionVisibility;
import org.nextlevel.advisor.growth.plan.request.WritePlanActionRequest;
import org.nextlevel.advisor.readiness.answers.OwnGaps;

/** Makes the gaps to a level actions of the plan (M6.4, not ready). */
@ApplicationScoped
public class PlanGaps {
    private final WritePlan plan;
    private final PlanActions actions;
    private final OwnGaps gaps;
    private final RecommendActions recommend;
    private final Frameworks frameworks;

    PlanGaps(WritePlan plan, PlanActions actions, OwnGaps gaps, RecommendActions recommend, Frameworks frameworks) {
        this.plan = plan;
        this.actions = actions;
        this.gaps = gaps;
        this.recommend = recommend;
        this.frameworks = frameworks;
    }

    /**
     * For each gap that no action is about the first that is recommended, private until the owner shares it. What the
     * latest version of the framework no longer knows is left out: a plan is about the latest.
     */
    public void plan(Subject owner, String target) {
        Ladder ladder = frameworks.require(owner.employee().framework()).ladder();
        List<PlanAction> going = actions.openOf(owner.employee().id());
        for (Recommendation first : recommend.firstFor(gaps.of(owner, target))) {
            boolean isPlanned = going.stream()
                    .anyMatch(action ->
                            action.aim().competency().equals(first.competency().key())
                                    && action.aim().level().equals(first.level().key()));
            if (!isPlanned
                    && ladder.has(first.competency().key())
                    && ladder.exists(first.level().key())) {
                plan.write(
                        owner,
                        new WritePlanActionRequest(
                                first.kind(),
                                first.competency().key(),
                                first.level().key(),
                                first.title(),
                                first.dueOn(),
                                PlanActionVisibility.PRIVATE,
                                null));
            }
        }
    }
}
