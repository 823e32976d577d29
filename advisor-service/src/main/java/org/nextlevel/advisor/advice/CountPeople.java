package org.nextlevel.advisor.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.advice.fact.GatherFacts;
import org.nextlevel.advisor.advice.rulebook.Rulebook;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.kit.audit.Audit;

/** Counts for how many people a rule holds, by what they shared with their direct managers. */
@ApplicationScoped
class CountPeople {
    private static final int MOST = 500;
    private static final int BATCH = 100;
    private final Employees employees;
    private final GatherFacts facts;
    private final Rulebook rulebook;
    private final Audit audit;

    CountPeople(Employees employees, GatherFacts facts, Rulebook rulebook, Audit audit) {
        this.employees = employees;
        this.facts = facts;
        this.rulebook = rulebook;
        this.audit = audit;
    }

    /**
     * How many people a rule concerns, as far as it may be said; at most 500 people are looked at, and the look is written
     * into the audit.
     *
     * @param key of the rule
     */
    @Transactional
    PeopleCount whomItConcerns(String key) {
        Rule rule = rulebook.require(key);
        audit.record("rule-people-counted", null, key);
        int people = 0;
        int concerned = 0;
        UUID last = null;
        List<Employee> batch = employees.after(last, BATCH);
        while (!batch.isEmpty() && people < MOST) {
            for (Employee employee : batch) {
                // Seen as the person sees the shared perspective: with the direct manager's eyes.
                var subject = new Subject(employee, employees.lineOf(employee.id()), employee.id());
                concerned +=
                        Rules.apply(rule, facts.of(subject, Perspective.SHARED)).isPresent() ? 1 : 0;
            }
            people += batch.size();
            last = batch.getLast().id();
            // One batch at a time is kept in memory.
            employees.getEntityManager().clear();
            batch = employees.after(last, BATCH);
        }
        return PeopleCount.of(rule, people, batch.isEmpty(), concerned);
    }
}
