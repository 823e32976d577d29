package org.nextlevel.advisor.promotion.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.growth.plan.PlanGaps;
import org.nextlevel.advisor.promotion.answer.guide.AnswerSteps;
import org.nextlevel.advisor.promotion.answer.record.Answers;
import org.nextlevel.advisor.promotion.answer.record.RecordedAnswer;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.move.MoveCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;

/** The owner takes what follows from the answer as the plan. */
@ApplicationScoped
class AgreeOnPlan {
    private final MoveCase moves;
    private final Answers answers;
    private final PlanGaps plan;
    private final Subjects subjects;
    private final Clock clock;

    AgreeOnPlan(MoveCase moves, Answers answers, PlanGaps plan, Subjects subjects, Clock clock) {
        this.answers = answers;
        this.moves = moves;
        this.plan = plan;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Each point that the answer names becomes an action of the plan, and so do the other gaps of somebody who is not ready. */
    @Transactional
    ShownCase agree(UUID caseId, String ifMatch) {
        VisibleCase open = moves.begin(caseId, CaseMove.AGREE, ifMatch);
        PromotionCase agreed = open.promotionCase();
        agreed.agree(clock.instant());
        Subject owner = subjects.open("me", "plan-read");
        answers.findCounting(agreed).ifPresent(counting -> plan.plan(owner, named(counting, agreed.target())));
        if (agreed.answer() == PromotionAnswer.NOT_READY) {
            plan.plan(owner, agreed.target());
        }
        return moves.tell(CaseEvent.Type.PLAN_AGREED, open);
    }

    private List<PlanGaps.NamedGap> named(RecordedAnswer counting, String target) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = AnswerSteps.dueOf(counting, today);
        return counting.missing().stream()
                .filter(point -> point.competency() != null)
                .map(point -> new PlanGaps.NamedGap(
                        point.text(),
                        point.competency(),
                        point.level() == null ? target : point.level(),
                        due.isBefore(today) ? today : due))
                .toList();
    }
}
