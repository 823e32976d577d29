package org.nextlevel.advisor.advice.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.promotion.answer.record.Answers;
import org.nextlevel.advisor.promotion.answer.record.Refusals;
import org.nextlevel.advisor.promotion.followthrough.goal.FirstGoals;
import org.nextlevel.advisor.promotion.promotioncase.CaseState;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.proposal.Proposals;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;

/** What rules read of promotion cases: for their owner alone, in four queries at most. */
@ApplicationScoped
class CaseFacts {
    private final Cases cases;
    private final Answers answers;
    private final Proposals proposals;
    private final FirstGoals goals;

    CaseFacts(Cases cases, Answers answers, Proposals proposals, FirstGoals goals) {
        this.cases = cases;
        this.answers = answers;
        this.proposals = proposals;
        this.goals = goals;
    }

    /** Whether the owner ever asked in a case. */
    boolean tell(UUID owner, Facts.Builder facts) {
        List<PromotionCase> all = cases.of(owner);
        Refusals noes = answers.noAnswersOf(owner);
        facts.with(Fact.NO_BUDGET_ANSWERS, noes.ofBudget())
                .with(Fact.NO_ANSWERS, noes.on().size())
                .with(
                        Fact.REVISIT_MOVES,
                        all.stream()
                                .takeWhile(one -> one.days().effectiveOn() == null)
                                .mapToInt(PromotionCase::revisitMoves)
                                .sum());
        all.stream()
                .findFirst()
                .map(PromotionCase::answer)
                .ifPresent(last -> facts.with(Fact.LAST_ANSWER, last.name()));
        all.stream()
                .filter(one -> one.days().effectiveOn() != null)
                .findFirst()
                .ifPresent(promoted -> facts.with(Fact.GOALS_AFTER_PROMOTION, goals.numberOf(promoted.id()))
                        .with(Fact.FOLLOWED_THROUGH, promoted.state() == CaseState.COMPLETED));
        all.stream()
                .filter(one -> one.state().isOpen())
                .findFirst()
                .ifPresent(open -> facts.with(Fact.CASE_STATE, open.state().name())
                        .with(Fact.PROPOSAL_WRITTEN, proposals.exists(open.id()))
                        .with(
                                Fact.REVISIT_ON,
                                open.revisitOn() == null
                                        ? null
                                        : open.revisitOn().toString()));
        return all.stream().anyMatch(one -> one.round() > 0);
    }
}
