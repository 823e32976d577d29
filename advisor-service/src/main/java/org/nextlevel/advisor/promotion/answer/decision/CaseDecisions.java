package org.nextlevel.advisor.promotion.answer.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.advisor.promotion.answer.RecordAnswer;
import org.nextlevel.advisor.promotion.answer.RecordAnswerRequest;
import org.nextlevel.advisor.promotion.promotioncase.AnswerKind;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.Move;
import org.nextlevel.advisor.promotion.promotioncase.MoveCase;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.text.language.Language;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Invalid;

/** HR's decisions in the current tenant. */
@ApplicationScoped
class CaseDecisions implements PanacheRepositoryBase<CaseDecision, UUID> {
    private final MoveCase moves;
    private final RecordAnswer answers;
    private final Clock clock;

    CaseDecisions(MoveCase moves, RecordAnswer answers, Clock clock) {
        this.moves = moves;
        this.answers = answers;
        this.clock = clock;
    }

    /** Decides; the HR system hears of it, with the day from which it holds. */
    VisibleCase decide(UUID caseId, String ifMatch, DecideCaseRequest request, Language language) {
        check(request);
        Function<CaseEvent.State, CaseEvent> event =
                request.approved() ? CaseEvent.PromotionApproved::new : CaseEvent.PromotionDeclined::new;
        return moves.move(
                caseId,
                ifMatch,
                Move.DECIDE,
                (open, now) -> {
                    persist(new CaseDecision(open, request, clock.instant()));
                    if (request.approved()) {
                        open.promotionCase().approve(request.effectiveOn(), now);
                    } else {
                        var no = new RecordAnswerRequest(
                                request.answer(), request.reason().strip(), null, null, request.revisitOn());
                        answers.decline(open, no, language, now);
                    }
                },
                event);
    }

    Page<DecisionView> page(UUID caseId, PageRequest page) {
        return Page.of(
                page.after()
                        .map(after -> find(
                                "caseId = ?1 and (decidedAt, id) < (?2, ?3) order by decidedAt desc, id desc",
                                caseId,
                                after.instant(0),
                                after.id(1)))
                        .orElseGet(() -> find("caseId = ?1 order by decidedAt desc, id desc", caseId))
                        .page(0, page.rows())
                        .list(),
                page,
                decision -> Cursor.at(decision.decidedAt(), decision.id()),
                CaseDecision::view);
    }

    private static void check(DecideCaseRequest request) {
        if (request.approved() != (request.effectiveOn() != null)) {
            throw new Invalid("#/effectiveOn", "goes with an approval, and the other way round");
        }
        boolean saysNo = request.answer() != null && request.answer() != AnswerKind.YES;
        if (request.approved() == saysNo || (request.approved() && request.answer() != null)) {
            throw new Invalid("#/answer", "is one of the four noes, and goes with declining");
        }
        if (request.approved() && request.revisitOn() != null) {
            throw new Invalid("#/revisitOn", "goes with declining");
        }
    }
}
