package org.nextlevel.advisor.promotion.answer.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.acknowledgement.AcknowledgeByPosition;
import org.nextlevel.advisor.promotion.answer.RecordAnswer;
import org.nextlevel.advisor.promotion.answer.record.RecordAnswerRequest;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.move.MoveCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;
import org.nextlevel.kit.problem.Invalid;

/** Decides on a submitted case, of which the HR system hears with the day from which it holds. */
@ApplicationScoped
class DecideCase {
    private final MoveCase moves;
    private final CaseDecisions decisions;
    private final RecordAnswer answers;
    private final Employees employees;
    private final Frameworks frameworks;
    private final AcknowledgeByPosition positions;
    private final Clock clock;

    DecideCase(
            MoveCase moves,
            CaseDecisions decisions,
            RecordAnswer answers,
            Employees employees,
            Frameworks frameworks,
            AcknowledgeByPosition positions,
            Clock clock) {
        this.moves = moves;
        this.decisions = decisions;
        this.answers = answers;
        this.employees = employees;
        this.frameworks = frameworks;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Approves or declines.
     *
     * @throws Invalid when the parts of the request do not go together
     */
    @Transactional
    ShownCase decide(UUID caseId, String ifMatch, DecideCaseRequest request) {
        request.requireFitting();
        VisibleCase open = moves.begin(caseId, CaseMove.DECIDE, ifMatch);
        decisions.persist(new CaseDecision(open, request, clock.instant()));
        if (request.approved()) {
            return approve(open, request.effectiveOn());
        }
        var no = new RecordAnswerRequest(request.answer(), request.reason(), null, null, request.revisitOn());
        answers.decline(open, no);
        return moves.tell(CaseEvent.Type.PROMOTION_DECLINED, open);
    }

    private ShownCase approve(VisibleCase open, LocalDate effectiveOn) {
        // Held before the case, as by whoever takes over what the directory tells: a position that comes meanwhile
        // finds the promotion.
        Employee owner = employees.held(open.owner());
        PromotionCase approved = open.promotionCase();
        approved.approve(effectiveOn, clock.instant());
        String targetName = frameworks
                .require(approved.framework(), approved.frameworkVersion())
                .ladder()
                .level(approved.target())
                .name();
        ShownCase shown = moves.tellApproved(open, targetName);
        positions.approved(approved, owner);
        return shown;
    }
}
