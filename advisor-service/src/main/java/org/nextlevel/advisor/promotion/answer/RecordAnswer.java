package org.nextlevel.advisor.promotion.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.promotion.answer.guide.AnswerGuide;
import org.nextlevel.advisor.promotion.answer.guide.AnswerSteps.AnsweredCase;
import org.nextlevel.advisor.promotion.answer.record.Answers;
import org.nextlevel.advisor.promotion.answer.record.CaseAnswer;
import org.nextlevel.advisor.promotion.answer.record.RecordAnswerRequest;
import org.nextlevel.advisor.promotion.answer.record.RecordedAnswer;
import org.nextlevel.advisor.promotion.commitment.ledger.FollowAnswer;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseMove;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.move.MoveCase;
import org.nextlevel.advisor.promotion.promotioncase.view.ShownCase;
import org.nextlevel.kit.problem.Invalid;

/** Records what was answered, and writes down what follows from it. */
@ApplicationScoped
public class RecordAnswer {
    private final MoveCase moves;
    private final Answers answers;
    private final FollowAnswer commitments;
    private final Frameworks frameworks;
    private final Clock clock;

    RecordAnswer(MoveCase moves, Answers answers, FollowAnswer commitments, Frameworks frameworks, Clock clock) {
        this.moves = moves;
        this.answers = answers;
        this.commitments = commitments;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * Records an answer as the caller gave or heard it.
     *
     * @throws Invalid when the parts of the request do not go together
     */
    @Transactional
    ShownCase record(UUID caseId, String ifMatch, RecordAnswerRequest request) {
        VisibleCase open = moves.begin(caseId, CaseMove.ANSWER, ifMatch);
        request.requireFitting(ladder(open.promotionCase()), LocalDate.now(clock));
        record(open, open.party(), request);
        return moves.tell(CaseEvent.Type.PROMOTION_ANSWERED, open);
    }

    /** Records HR's no to a submitted case, which counts and leads on as any answer does. In the caller's transaction. */
    public void decline(VisibleCase open, RecordAnswerRequest no) {
        record(open, CaseParty.HR, no);
    }

    private void record(VisibleCase open, CaseParty as, RecordAnswerRequest request) {
        Instant now = clock.instant();
        PromotionCase promotionCase = open.promotionCase();
        Optional<RecordedAnswer> before = answers.findCounting(promotionCase);
        int number = answers.numberOf(promotionCase.id(), promotionCase.round(), as) + 1;
        answers.persist(new CaseAnswer(open, as, number, request, now));
        RecordedAnswer counting = answers.findCounting(promotionCase).orElseThrow();
        boolean corrects =
                before.filter(record -> record.recordedAs() == CaseParty.OWNER).isPresent();
        promotionCase.answer(counting.answer(), counting.revisitOn(), corrects, now);
        if (before.filter(record -> leadsToTheSame(record, counting)).isEmpty()) {
            follow(open, counting);
        }
    }

    private void follow(VisibleCase open, RecordedAnswer counting) {
        PromotionCase promotionCase = open.promotionCase();
        String target = promotionCase.target();
        var about = new AnsweredCase(target, ladder(promotionCase).nameOf(target), promotionCase.language());
        commitments.follow(open, AnswerGuide.shipped().steps().of(counting, about, LocalDate.now(clock)));
    }

    private static boolean leadsToTheSame(RecordedAnswer one, RecordedAnswer other) {
        return one.answer() == other.answer()
                && Objects.equals(one.revisitOn(), other.revisitOn())
                && one.missing().equals(other.missing());
    }

    private Ladder ladder(PromotionCase promotionCase) {
        return frameworks
                .require(promotionCase.framework(), promotionCase.frameworkVersion())
                .ladder();
    }
}
