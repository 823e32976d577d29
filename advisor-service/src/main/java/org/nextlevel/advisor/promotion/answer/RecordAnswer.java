package org.nextlevel.advisor.promotion.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.Ladder;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.growth.plan.PlanGaps;
import org.nextlevel.advisor.promotion.commitment.WriteCommitments;
import org.nextlevel.advisor.promotion.promotioncase.AnswerKind;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.Move;
import org.nextlevel.advisor.promotion.promotioncase.MoveCase;
import org.nextlevel.advisor.promotion.promotioncase.Party;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.text.language.Language;
import org.nextlevel.kit.problem.Invalid;

/** Records what was answered, and writes down what follows from it. */
@ApplicationScoped
public class RecordAnswer {
    private final MoveCase moves;
    private final Answers answers;
    private final WriteCommitments commitments;
    private final PlanGaps plan;
    private final Subjects subjects;
    private final Frameworks frameworks;
    private final Clock clock;

    RecordAnswer(
            MoveCase moves,
            Answers answers,
            WriteCommitments commitments,
            PlanGaps plan,
            Subjects subjects,
            Frameworks frameworks,
            Clock clock) {
        this.moves = moves;
        this.answers = answers;
        this.commitments = commitments;
        this.plan = plan;
        this.subjects = subjects;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** Keeps an answer; what it leads to is written down in a language. */
    VisibleCase record(UUID caseId, String ifMatch, RecordAnswerRequest request, Language language) {
        return moves.move(
                caseId,
                ifMatch,
                Move.ANSWER,
                (open, now) -> record(open, now, request, language),
                CaseEvent.PromotionAnswered::new);
    }

    /** Takes what follows from the answer as the plan; the gaps of somebody who is not ready become actions. */
    VisibleCase agree(UUID caseId, String ifMatch) {
        return moves.move(
                caseId,
                ifMatch,
                Move.AGREE,
                (open, now) -> {
                    open.promotionCase().agree(now);
                    if (open.promotionCase().answer() == AnswerKind.NOT_READY) {
                        plan.plan(
                                subjects.open("me", "plan-read"),
                                open.promotionCase().target());
                    }
                },
                CaseEvent.PlanAgreed::new);
    }

    /**
     * HR's no to a submitted case, which counts and leads on as any answer does. In the caller's transaction.
     *
     * @param language of what it leads to
     */
    public void decline(VisibleCase open, RecordAnswerRequest no, Language language, PromotionCase.Now now) {
        keep(open, Party.HR, no, language, now);
    }

    private void record(VisibleCase open, PromotionCase.Now now, RecordAnswerRequest request, Language language) {
        check(request, ladder(open.promotionCase()), now.day());
        keep(open, open.party(), request, language, now);
    }

    private void keep(VisibleCase open, Party as, RecordAnswerRequest request, Language language, PromotionCase.Now now) {
        PromotionCase promotionCase = open.promotionCase();
        Optional<AnswerRecord> before = answers.findCounting(promotionCase);
        int number = answers.numberOf(promotionCase.id(), promotionCase.round(), as) + 1;
        answers.persist(new CaseAnswer(open, as, number, request, clock.instant()));
        AnswerRecord counting = answers.findCounting(promotionCase).orElseThrow();
        boolean corrects =
                before.filter(record -> record.recordedAs() == Party.OWNER).isPresent();
        promotionCase.answer(counting.answer(), counting.revisitOn(), corrects, now);
        if (before.filter(record -> record.answer() == counting.answer()).isEmpty()) {
            String target = ladder(promotionCase).nameOf(promotionCase.target());
            AnswerGuide.shipped()
                    .stepsOf(counting.answer(), target, now.day(), language)
                    .forEach(step -> commitments.promise(open, step.by(), step.promise()));
        }
    }

    private Ladder ladder(PromotionCase promotionCase) {
        return frameworks
                .require(promotionCase.framework(), promotionCase.frameworkVersion())
                .ladder();
    }

    private static void check(RecordAnswerRequest request, Ladder ladder, LocalDate today) {
        if (request.answer() != AnswerKind.YES && request.reason().isEmpty()) {
            throw new Invalid("#/reason", "a no has a reason");
        }
        if (request.followUp() != null && request.followUp() != Party.OWNER && request.followUp() != Party.MANAGER) {
            throw new Invalid("#/followUp", "is one of OWNER, MANAGER");
        }
        if (request.revisitOn() != null && !request.revisitOn().isAfter(today)) {
            throw new Invalid("#/revisitOn", "must be after today");
        }
        if (request.revisitOn() != null && request.answer() == AnswerKind.YES) {
            throw new Invalid("#/revisitOn", "goes with a no");
        }
        for (int i = 0; i < request.missing().size(); i++) {
            MissingEvidence missing = request.missing().get(i);
            if (missing.competency() != null && !ladder.has(missing.competency())) {
                throw new Invalid(
                        "#/missing/%d/competency".formatted(i), "is not a competency of the case's framework");
            }
            if (missing.level() != null && !ladder.exists(missing.level())) {
                throw new Invalid("#/missing/%d/level".formatted(i), "is not a level of the case's framework");
            }
        }
    }
}
