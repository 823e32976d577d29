package org.nextlevel.advisor.promotion.followthrough;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.followthrough.FollowThroughView.PersonToThank;
import org.nextlevel.advisor.promotion.followthrough.FollowThroughView.ThanksReason;
import org.nextlevel.advisor.promotion.followthrough.goal.FirstGoalView;
import org.nextlevel.advisor.promotion.followthrough.goal.FollowThroughAccess;
import org.nextlevel.advisor.promotion.followthrough.goal.TrackFirstGoals;
import org.nextlevel.advisor.promotion.followthrough.mentoring.SuggestMentees;
import org.nextlevel.advisor.promotion.followthrough.mentoring.SuggestedMentee;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.readiness.answers.AssessReadiness;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.readiness.answers.ReadinessResult;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;

/** Puts together what comes after a promotion. */
@ApplicationScoped
class ReadFollowThrough {
    private final FollowThroughAccess access;
    private final Subjects subjects;
    private final AssessReadiness readiness;
    private final Frameworks frameworks;
    private final Supporters supporters;
    private final SuggestMentees mentees;
    private final TrackFirstGoals goals;

    ReadFollowThrough(
            FollowThroughAccess access,
            Subjects subjects,
            AssessReadiness readiness,
            Frameworks frameworks,
            Supporters supporters,
            SuggestMentees mentees,
            TrackFirstGoals goals) {
        this.access = access;
        this.subjects = subjects;
        this.readiness = readiness;
        this.frameworks = frameworks;
        this.supporters = supporters;
        this.mentees = mentees;
        this.goals = goals;
    }

    /** All of it, for the owner of the case alone. */
    @Transactional
    Unnamed<FollowThroughView> read(UUID caseId) {
        PromotionCase promotionCase = access.own(caseId);
        Ladder ladder = frameworks
                .require(promotionCase.framework(), promotionCase.frameworkVersion())
                .ladder();
        Map<UUID, Set<ThanksReason>> thanks = supporters.of(promotionCase, ladder.atOrAbove(promotionCase.target()));
        List<FirstGoalView> tracked = goals.of(promotionCase);
        Unnamed<List<SuggestedMentee>> helping =
                mentees.of(shown(promotionCase), promotionCase.framework(), promotionCase.employeeId());
        List<NamedKey> next = ladder.nextAfter(promotionCase.target()).stream()
                .map(ladder::level)
                .toList();
        List<Action> actions = goals.actions(promotionCase);
        return names -> new FollowThroughView(
                caseId,
                thanks.entrySet().stream()
                        .map(one -> new PersonToThank(names.of(one.getKey()), one.getValue()))
                        .toList(),
                tracked,
                helping.named(names),
                next,
                actions);
    }

    /** The competencies that the owner showed at the level. */
    private List<String> shown(PromotionCase promotionCase) {
        Subject me = subjects.open("me", "follow-through-read");
        ReadinessResult own = readiness.assess(me, promotionCase.target(), Perspective.OWN, null);
        return own.assessment().findings().stream()
                .filter(finding -> finding.state() == RequirementState.DEMONSTRATED)
                .map(RequirementFinding::requirement)
                .map(requirement -> requirement.competency())
                .distinct()
                .toList();
    }
}
