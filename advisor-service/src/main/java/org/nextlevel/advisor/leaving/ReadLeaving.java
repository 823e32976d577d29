package org.nextlevel.advisor.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.Ladder;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.EvidenceWordings;
import org.nextlevel.advisor.leaving.LeavingView.TriggerFact;
import org.nextlevel.advisor.leaving.LeavingView.TriggerView;
import org.nextlevel.advisor.promotion.answer.Answers;
import org.nextlevel.advisor.promotion.answer.Refusals;
import org.nextlevel.advisor.promotion.promotioncase.AnswerKind;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.readiness.answers.AssessReadiness;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.signal.Signals;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.engine.timing.factor.TimingFactorKind;

/** Computes what speaks for looking outside, and what to begin with, when its owner asks; nothing of it is kept. */
@ApplicationScoped
class ReadLeaving {
    private static final Set<TimingFactorKind> STAGNATES =
            EnumSet.of(TimingFactorKind.LAYOFFS, TimingFactorKind.HIRING_FREEZE, TimingFactorKind.WEAK_FINANCIALS);
    private static final int MOST_STORIES = 6;

    private final Cases cases;
    private final Answers answers;
    private final Signals signals;
    private final Frameworks frameworks;
    private final AssessReadiness readiness;
    private final EvidenceWordings wordings;
    private final Clock clock;

    ReadLeaving(
            Cases cases,
            Answers answers,
            Signals signals,
            Frameworks frameworks,
            AssessReadiness readiness,
            EvidenceWordings wordings,
            Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.signals = signals;
        this.frameworks = frameworks;
        this.readiness = readiness;
        this.wordings = wordings;
        this.clock = clock;
    }

    List<TriggerView> triggers(Subject owner, LeavingNotes own) {
        Refusals noes = answers.noAnswersOf(owner.employee().id());
        Optional<AnswerKind> last = cases.of(owner.employee().id()).stream()
                .map(PromotionCase::answer)
                .filter(Objects::nonNull)
                .findFirst();
        List<TriggerFact> bad = bad(owner);
        Optional<Ladder> ladder = ladder(owner.employee());
        boolean top = ladder.filter(
                        known -> known.nextAfter(owner.employee().level()).isEmpty())
                .isPresent();
        return List.of(
                new TriggerView(
                        LeavingTrigger.NO_CLEAR_PATH,
                        last.filter(answer -> answer == AnswerKind.NOT_IN_THAT_ROLE)
                                .isPresent(),
                        last.map(answer -> List.of(new TriggerFact("lastAnswer", answer.name(), "cases")))
                                .orElse(List.of())),
                new TriggerView(
                        LeavingTrigger.PASSED_OVER,
                        noes.on().size() > 1,
                        noes.on().stream()
                                .map(day -> new TriggerFact("noAnswer", day.toString(), "cases"))
                                .toList()),
                new TriggerView(
                        LeavingTrigger.POLITICS,
                        own.politics() != null && !own.politics().isBlank(),
                        List.of()),
                new TriggerView(LeavingTrigger.COMPANY_STAGNATES, !bad.isEmpty(), bad),
                new TriggerView(
                        LeavingTrigger.HIGHEST_LEVEL,
                        top,
                        List.of(new TriggerFact("level", owner.employee().level(), "directory"))));
    }

    private List<TriggerFact> bad(Subject owner) {
        LocalDate today = LocalDate.now(clock);
        return signals.ahead(owner, true, today).stream()
                .filter(influence -> STAGNATES.contains(influence.kind()) && influence.isInForce(today))
                .map(influence -> new TriggerFact(
                        influence.kind().toString(), influence.from().toString(), "signals"))
                .toList();
    }

    private Optional<Ladder> ladder(Employee employee) {
        return frameworks
                .findLatest(employee.framework())
                .map(framework -> framework.ladder())
                .filter(ladder -> ladder.exists(employee.level()));
    }

    /** @throws org.nextlevel.kit.problem.Unavailable when evidence-service does not answer */
    LeavingDrafts drafts(Subject owner) {
        Employee employee = owner.employee();
        List<String> next = ladder(employee)
                .map(ladder -> ladder.nextAfter(employee.level()))
                .orElse(List.of());
        List<UUID> strongest = next.stream()
                .flatMap(level -> strongest(owner, level))
                .distinct()
                .limit(MOST_STORIES)
                .toList();
        Map<UUID, EvidenceWording> told = wordings.evidenceOf(employee.id(), strongest);
        List<EvidenceWording> pieces =
                strongest.stream().filter(told::containsKey).map(told::get).toList();
        List<String> names = next.stream()
                .map(level -> ladder(employee).orElseThrow().nameOf(level))
                .toList();
        return new LeavingDrafts(
                names.stream()
                        .flatMap(name -> MarketTitles.of(name).stream())
                        .distinct()
                        .toList(),
                pieces.stream().map(InterviewStories::of).toList(),
                pieces.isEmpty() ? null : positioning(employee, names, pieces));
    }

    private String positioning(Employee employee, List<String> names, List<EvidenceWording> pieces) {
        List<String> doing =
                pieces.stream().limit(2).map(piece -> stripped(piece.summary())).toList();
        return "%s, already doing the work of %s: %s."
                .formatted(
                        wordings.colleague(employee.id()).title(),
                        String.join(" or ", names),
                        String.join("; ", doing));
    }

    private static String stripped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** What counts most for what is demonstrated at a level. */
    private Stream<UUID> strongest(Subject owner, String level) {
        List<UUID> pieces = new ArrayList<>();
        readiness.assess(owner, level, Perspective.OWN, null).assessment().findings().stream()
                .filter(finding -> finding.state() == RequirementState.DEMONSTRATED
                        || finding.state() == RequirementState.EMERGING)
                .map(RequirementFinding::pieces)
                .flatMap(List::stream)
                .filter(piece -> piece.counts().signum() > 0)
                .sorted(Comparator.comparing(EvidenceForRequirement::counts).reversed())
                .forEach(piece -> pieces.add(piece.evidenceId()));
        return pieces.stream();
    }
}
