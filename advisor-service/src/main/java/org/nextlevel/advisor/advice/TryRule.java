package org.nextlevel.advisor.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nextlevel.advisor.advice.fact.GatherFacts;
import org.nextlevel.advisor.advice.fact.GivenFacts;
import org.nextlevel.advisor.advice.rulebook.Rulebook;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.fact.Facts;
import org.nextlevel.kit.problem.Invalid;

/** Tries a rule out on one set of facts, whether it is enabled or not; nothing is stored. */
@ApplicationScoped
class TryRule {
    private final Rulebook rulebook;
    private final Subjects subjects;
    private final GatherFacts facts;

    TryRule(Rulebook rulebook, Subjects subjects, GatherFacts facts) {
        this.rulebook = rulebook;
        this.subjects = subjects;
        this.facts = facts;
    }

    /**
     * What comes of the rule.
     *
     * @param key of the rule
     * @throws Invalid when not exactly one of facts and employee is given, or a fact is none
     */
    @Transactional
    TriedRule on(String key, TryRuleRequest request) {
        Rule rule = rulebook.require(key);
        if ((request.employee() == null) == (request.facts() == null)) {
            throw new Invalid("#", "needs either facts or an employee");
        }
        return TriedRule.of(
                rule, request.facts() == null ? factsOf(request.employee()) : GivenFacts.of(request.facts()));
    }

    private Facts factsOf(String employee) {
        Subject subject = subjects.open(employee, "advice-read");
        return facts.of(subject, Perspective.of(null, subject));
    }
}
