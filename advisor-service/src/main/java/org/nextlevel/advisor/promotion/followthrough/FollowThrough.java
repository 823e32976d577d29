package org.nextlevel.advisor.promotion.followthrough;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.Ladder;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.Move;
import org.nextlevel.advisor.promotion.promotioncase.MoveCase;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.Proposals;
import org.nextlevel.advisor.readiness.answers.AssessReadiness;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.readiness.answers.ReadinessResult;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;

/** Begins what comes after a promotion, and puts it together for its owner. */
@ApplicationScoped
class FollowThrough {
    private final MoveCase moves;
    private final Proposals proposals;
    private final Subjects subjects;
    private final AssessReadiness readiness;
    private final Frameworks frameworks;
    private final Supporters supporters;
    private final MentoringChoices choices;
    private final FirstGoals goals;

    FollowThrough(
            MoveCase moves,
            Proposals proposals,
            Subjects subjects,
            AssessReadiness readiness,
            Frameworks frameworks,
            Supporters supporters,
            MentoringChoices choices,
            FirstGoals goals) {
        this.moves = moves;
        this.proposals = proposals;
        this.subjects = subjects;
        this.readiness = readiness;
        this.frameworks = frameworks;
        this.supporters = supporters;
        this.choices = choices;
        this.goals = goals;
    }

    /** Begins it; the goals that the proposal promised are tracked from the day on which the promotion holds (M8.2). */
    VisibleCase begin(UUID caseId, String ifMatch) {
        return moves.move(
                caseId,
                ifMatch,
                Move.FOLLOW,
                (open, now) -> {
                    open.promotionCase().follow(now);
                    LocalDate first = open.promotionCase().effectiveOn();
                    proposals
                            .goalsOf(caseId)
                            .forEach(goal -> goals.add(
                                    new FirstGoal(caseId, goal.text(), first.plusDays(goal.dueInDays()), now.at()),
                                    caseId));
                },
                CaseEvent.FollowThroughBegun::new);
    }

    FollowThroughView of(VisibleCase open, LocalDate today) {
        PromotionCase promotionCase = open.promotionCase();
        Ladder ladder = frameworks
                .require(promotionCase.framework(), promotionCase.frameworkVersion())
                .ladder();
        UUID owner = open.owner().id();
        return new FollowThroughView(
                promotionCase.id(),
                supporters.of(promotionCase, ladder.atOrAbove(promotionCase.target())),
                goals.of(promotionCase.id()).stream()
                        .map(goal -> goal.view(today))
                        .toList(),
                choices.helpedWith(shown(promotionCase), promotionCase.framework(), owner),
                ladder.nextAfter(promotionCase.target()).stream()
                        .map(level -> new FollowThroughView.NextTarget(level, ladder.nameOf(level)))
                        .toList());
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
