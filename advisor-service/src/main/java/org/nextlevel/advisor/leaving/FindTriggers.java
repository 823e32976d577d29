package org.nextlevel.advisor.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.leaving.LeavingView.LeavingTriggerFact;
import org.nextlevel.advisor.leaving.LeavingView.LeavingTriggerView;
import org.nextlevel.advisor.leaving.notes.LeavingNotes;
import org.nextlevel.advisor.promotion.answer.record.Answers;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.signal.Signals;
import org.nextlevel.engine.timing.factor.TimingFactorKind;

/** Finds what speaks for looking outside (M7.1). It is computed when the owner asks, and not kept. */
@ApplicationScoped
class FindTriggers {
    private static final Set<TimingFactorKind> STAGNATION =
            EnumSet.of(TimingFactorKind.LAYOFFS, TimingFactorKind.HIRING_FREEZE, TimingFactorKind.WEAK_FINANCIALS);

    private final Cases cases;
    private final Answers answers;
    private final Signals signals;
    private final Frameworks frameworks;
    private final Clock clock;

    FindTriggers(Cases cases, Answers answers, Signals signals, Frameworks frameworks, Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.signals = signals;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** All triggers, in the order of {@link LeavingTrigger}, whether they fire or not. */
    List<LeavingTriggerView> of(Subject owner, LeavingNotes notes) {
        return List.of(
                noClearPath(owner.employee()),
                passedOver(owner.employee()),
                new LeavingTriggerView(LeavingTrigger.POLITICS, notes.tellOfPolitics(), List.of()),
                companyStagnates(owner),
                highestLevel(owner.employee()));
    }

    private LeavingTriggerView noClearPath(Employee owner) {
        Optional<PromotionAnswer> last = cases.of(owner.id()).stream()
                .map(PromotionCase::answer)
                .filter(Objects::nonNull)
                .findFirst();
        return new LeavingTriggerView(
                LeavingTrigger.NO_CLEAR_PATH,
                last.equals(Optional.of(PromotionAnswer.NOT_IN_THAT_ROLE)),
                last.stream()
                        .map(answer -> new LeavingTriggerFact("lastAnswer", answer.name(), "cases"))
                        .toList());
    }

    private LeavingTriggerView passedOver(Employee owner) {
        List<LocalDate> noes = answers.noAnswersOf(owner.id()).on();
        return new LeavingTriggerView(
                LeavingTrigger.PASSED_OVER,
                noes.size() > 1,
                noes.stream()
                        .map(day -> new LeavingTriggerFact("noAnswer", day.toString(), "cases"))
                        .toList());
    }

    private LeavingTriggerView companyStagnates(Subject owner) {
        LocalDate today = LocalDate.now(clock);
        List<LeavingTriggerFact> bad = signals.ahead(owner, true, today).stream()
                .filter(factor -> STAGNATION.contains(factor.kind()) && factor.isInForce(today))
                .map(factor -> new LeavingTriggerFact(
                        factor.kind().toString(), factor.from().toString(), "signals"))
                .toList();
        return new LeavingTriggerView(LeavingTrigger.COMPANY_STAGNATES, !bad.isEmpty(), bad);
    }

    private LeavingTriggerView highestLevel(Employee owner) {
        boolean top = frameworks
                .findLatest(owner.framework())
                .map(framework -> framework.ladder())
                .filter(ladder -> ladder.exists(owner.level()))
                .filter(ladder -> ladder.nextAfter(owner.level()).isEmpty())
                .isPresent();
        return new LeavingTriggerView(
                LeavingTrigger.HIGHEST_LEVEL,
                top,
                List.of(new LeavingTriggerFact("level", owner.level(), "directory")));
    }
}
