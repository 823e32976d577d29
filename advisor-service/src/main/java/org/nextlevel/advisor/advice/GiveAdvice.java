package org.nextlevel.advisor.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.nextlevel.advisor.advice.fact.GatherFacts;
import org.nextlevel.advisor.advice.rulebook.Rulebook;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.rule.AdviceAudience;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.engine.rule.fact.Facts;

/** Tells what the company's rules advise, to the person or to a manager above. */
@ApplicationScoped
public class GiveAdvice {
    private final Subjects subjects;
    private final GatherFacts facts;
    private final Rulebook rulebook;
    private final Clock clock;

    GiveAdvice(Subjects subjects, GatherFacts facts, Rulebook rulebook, Clock clock) {
        this.subjects = subjects;
        this.facts = facts;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * What the rules tell the caller about somebody.
     *
     * @param employee an employee id, or {@code me}
     */
    @Transactional
    PeopleNames.Unnamed<AdviceView> about(String employee) {
        return about(subjects.open(employee, "advice-read"));
    }

    /** The same of somebody whose answers were opened for the caller already. */
    public PeopleNames.Unnamed<AdviceView> about(Subject subject) {
        Perspective perspective = Perspective.of(null, subject);
        AdviceAudience audience = subject.isCaller() ? AdviceAudience.EMPLOYEE : AdviceAudience.MANAGER;
        Facts known = facts.of(subject, perspective);
        List<Rule> rules = rulebook.rules().stream()
                .filter(rule -> rule.audience().contains(audience))
                .toList();
        List<RuleAdvice> items = Rules.evaluate(rules, known).stream()
                .map(advice -> RuleAdvice.of(advice, known))
                .toList();
        Instant now = clock.instant();
        return naming -> new AdviceView(
                naming.of(subject.employee().id()), perspective.key(), now, AdviceView.AdviceTotals.of(items), items);
    }
}
