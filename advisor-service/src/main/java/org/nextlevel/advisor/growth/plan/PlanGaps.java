package org.nextlevel.advisor.growth.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.growth.plan.action.PlanAction;
import org.nextlevel.advisor.growth.plan.action.PlanActions;
import org.nextlevel.advisor.growth.plan.recommendation.ActionKind;
import org.nextlevel.advisor.growth.plan.recommendation.RecommendActions;
import org.nextlevel.advisor.growth.plan.recommendation.Recommendation;
import org.nextlevel.advisor.growth.plan.request.PlanActionVisibility;
import org.nextlevel.advisor.growth.plan.request.WritePlanActionRequest;
import org.nextlevel.advisor.readiness.answers.OwnGaps;

/** Makes the gaps to a level actions of the plan (M6.4, not ready). */
@ApplicationScoped
public class PlanGaps {
    private static final int MOST_TITLE = 300;

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
     * Something that somebody named as missing.
     *
     * @param text in their words
     * @param competency key of the competency
     * @param level key of the level to show it at
     * @param dueOn the day by which to show it
     */
    public record NamedGap(String text, String competency, String level, LocalDate dueOn) {}

    /** Each named gap becomes an action in the words in which it was named, unless there is such an action already. */
    public void plan(Subject owner, List<NamedGap> named) {
        Ladder ladder = frameworks.require(owner.employee().framework()).ladder();
        Set<String> planned = actions.openOf(owner.employee().id()).stream()
                .map(PlanAction::title)
                .collect(Collectors.toCollection(HashSet::new));
        named.stream()
                .filter(gap -> ladder.has(gap.competency()) && ladder.exists(gap.level()))
                .filter(gap -> planned.add(titleOf(gap)))
                .forEach(gap -> plan.write(
                        owner,
                        new WritePlanActionRequest(
                                ActionKind.STRETCH_PROJECT,
                                gap.competency(),
                                gap.level(),
                                titleOf(gap),
                                gap.dueOn(),
                                PlanActionVisibility.PRIVATE,
                                null)));
    }

    private static String titleOf(NamedGap gap) {
        String text = gap.text().strip();
        return text.length() <= MOST_TITLE ? text : text.substring(0, MOST_TITLE - 1) + "…";
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
